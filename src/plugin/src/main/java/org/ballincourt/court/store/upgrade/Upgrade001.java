package org.ballincourt.court.store.upgrade;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.activeobjects.external.ActiveObjectsUpgradeTask;
import com.atlassian.activeobjects.external.ModelVersion;
import org.ballincourt.calendar.store.CalendarRow;
import org.ballincourt.change.store.ChangeRow;
import org.ballincourt.client.store.ClientPlaceRow;
import org.ballincourt.client.store.ClientRow;
import org.ballincourt.client.store.ContactRow;
import org.ballincourt.commitment.store.CommitmentRow;
import org.ballincourt.commitment.store.FactRow;
import org.ballincourt.court.store.check.CheckRow;
import org.ballincourt.court.store.life.VersionFateRow;
import org.ballincourt.court.store.replay.ReplayRow;
import org.ballincourt.court.store.rules.CourtRulesRow;
import org.ballincourt.court.store.turn.TurnRow;
import org.ballincourt.followup.meeting.store.DecisionRow;
import org.ballincourt.followup.meeting.store.MeetingGuestRow;
import org.ballincourt.followup.meeting.store.MeetingRow;
import org.ballincourt.followup.meeting.store.MeetingUserRow;
import org.ballincourt.followup.meeting.store.MinutesRow;
import org.ballincourt.followup.outcome.store.OutcomeRow;
import org.ballincourt.followup.outcome.store.SeenLessonRow;
import org.ballincourt.followup.store.FollowUpRow;
import org.ballincourt.followup.store.NeverRow;
import org.ballincourt.mail.store.MailRow;
import org.ballincourt.mail.store.MailStandRow;
import org.ballincourt.privacy.store.ErasureRow;
import org.ballincourt.questionnaire.action.store.ActionRow;
import org.ballincourt.questionnaire.answer.store.AnswerRow;
import org.ballincourt.questionnaire.answer.store.DraftRow;
import org.ballincourt.questionnaire.answer.store.SheetRow;
import org.ballincourt.questionnaire.invitation.store.InvitationRow;
import org.ballincourt.questionnaire.invitation.store.SendingRow;
import org.ballincourt.questionnaire.invitation.store.TokenRow;
import org.ballincourt.questionnaire.store.QuestionnaireRow;
import org.ballincourt.questionnaire.store.VersionRow;
import org.ballincourt.report.settings.store.GettingBackRow;
import org.ballincourt.report.share.store.SharedContentRow;
import org.ballincourt.report.share.store.SharedReportRow;
import org.ballincourt.settings.store.SettingsRow;
import org.ballincourt.site.store.OriginRow;
import org.ballincourt.site.store.PingRow;
import org.ballincourt.site.store.SiteRow;

/** Makes the tables of the first release. */
public class Upgrade001 implements ActiveObjectsUpgradeTask {

  @Override
  public ModelVersion getModelVersion() {
    return ModelVersion.valueOf("1");
  }

  @Override
  @SuppressWarnings("unchecked") // Java has no arrays of parameterised classes
  public void upgrade(ModelVersion currentVersion, ActiveObjects ao) {
    ao.migrate(
        ActionRow.class,
        AnswerRow.class,
        CalendarRow.class,
        ChangeRow.class,
        CheckRow.class,
        ClientPlaceRow.class,
        ClientRow.class,
        CommitmentRow.class,
        ContactRow.class,
        CourtRulesRow.class,
        DecisionRow.class,
        DraftRow.class,
        ErasureRow.class,
        FactRow.class,
        FollowUpRow.class,
        GettingBackRow.class,
        InvitationRow.class,
        MailRow.class,
        MailStandRow.class,
        MeetingGuestRow.class,
        MeetingRow.class,
        MeetingUserRow.class,
        MinutesRow.class,
        NeverRow.class,
        OriginRow.class,
        OutcomeRow.class,
        PingRow.class,
        QuestionnaireRow.class,
        ReplayRow.class,
        SeenLessonRow.class,
        SendingRow.class,
        SettingsRow.class,
        SharedContentRow.class,
        SharedReportRow.class,
        SheetRow.class,
        SiteRow.class,
        TokenRow.class,
        TurnRow.class,
        VersionFateRow.class,
        VersionRow.class);
  }
}
