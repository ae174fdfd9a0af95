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
import org.ballincourt.court.store.TurnRow;
import org.ballincourt.court.store.VersionFateRow;
import org.ballincourt.court.store.check.CheckRow;
import org.ballincourt.court.store.replay.ReplayRow;
import org.ballincourt.court.store.rules.CourtRulesRow;
import org.ballincourt.mail.store.MailRow;
import org.ballincourt.mail.store.MailStandRow;
import org.ballincourt.questionnaire.action.store.ActionRow;
import org.ballincourt.questionnaire.answer.store.AnswerRow;
import org.ballincourt.questionnaire.answer.store.DraftRow;
import org.ballincourt.questionnaire.answer.store.SheetRow;
import org.ballincourt.questionnaire.invitation.store.InvitationRow;
import org.ballincourt.questionnaire.invitation.store.SendingRow;
import org.ballincourt.questionnaire.invitation.store.TokenRow;
import org.ballincourt.questionnaire.store.QuestionnaireRow;
import org.ballincourt.questionnaire.store.VersionRow;
import org.ballincourt.settings.store.SettingsRow;

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
        CommitmentRow.class,
        ClientPlaceRow.class,
        ClientRow.class,
        ContactRow.class,
        CourtRulesRow.class,
        DraftRow.class,
        FactRow.class,
        InvitationRow.class,
        MailRow.class,
        MailStandRow.class,
        QuestionnaireRow.class,
        ReplayRow.class,
        SendingRow.class,
        SettingsRow.class,
        TokenRow.class,
        SheetRow.class,
        TurnRow.class,
        VersionFateRow.class,
        VersionRow.class);
  }
}
