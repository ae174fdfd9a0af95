package org.ballincourt.court.store;

import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.jira.config.ConstantsManager;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import net.java.ao.RawEntity;
import org.ballincourt.calendar.store.CalendarRow;
import org.ballincourt.calendar.store.CalendarStore;
import org.ballincourt.change.store.ChangeRow;
import org.ballincourt.change.store.ChangeStore;
import org.ballincourt.client.store.ClientPlaceRow;
import org.ballincourt.client.store.ClientRow;
import org.ballincourt.client.store.ClientStore;
import org.ballincourt.client.store.ContactRow;
import org.ballincourt.commitment.store.CommitmentRow;
import org.ballincourt.commitment.store.FactRow;
import org.ballincourt.court.store.life.VersionFateRow;
import org.ballincourt.court.store.replay.ReplayRow;
import org.ballincourt.court.store.replay.ReplayStore;
import org.ballincourt.court.store.rules.CourtRulesRow;
import org.ballincourt.court.store.rules.CourtRulesStore;
import org.ballincourt.court.store.rules.RulesHistory;
import org.ballincourt.court.store.turn.TurnRow;
import org.ballincourt.followup.outcome.store.OutcomeRow;
import org.ballincourt.followup.outcome.store.SeenLessonRow;
import org.ballincourt.followup.store.FollowUpRow;
import org.ballincourt.followup.store.NeverRow;
import org.ballincourt.jira.CurrentUser;
import org.ballincourt.jira.Statuses;
import org.ballincourt.questionnaire.action.store.ActionRow;
import org.ballincourt.questionnaire.answer.store.AnswerRow;
import org.ballincourt.questionnaire.answer.store.DraftRow;
import org.ballincourt.questionnaire.answer.store.SheetRow;
import org.ballincourt.questionnaire.invitation.store.InvitationRow;
import org.ballincourt.questionnaire.invitation.store.SendingRow;
import org.ballincourt.questionnaire.invitation.store.TokenRow;
import org.ballincourt.questionnaire.store.QuestionnaireRow;
import org.ballincourt.questionnaire.store.VersionRow;

/** The stores of rules and what they need, over one set of tables; Paula is asking. */
public final class Stores {

  public static final List<Class<? extends RawEntity<?>>> ROWS =
      List.of(
          ActionRow.class,
          AnswerRow.class,
          CalendarRow.class,
          ChangeRow.class,
          CommitmentRow.class,
          ClientPlaceRow.class,
          ClientRow.class,
          ContactRow.class,
          CourtRulesRow.class,
          DraftRow.class,
          FactRow.class,
          FollowUpRow.class,
          InvitationRow.class,
          NeverRow.class,
          OutcomeRow.class,
          QuestionnaireRow.class,
          ReplayRow.class,
          SeenLessonRow.class,
          SendingRow.class,
          SheetRow.class,
          TokenRow.class,
          SheetRow.class,
          TurnRow.class,
          VersionFateRow.class,
          VersionRow.class);

  public static final Instant NOW = Instant.parse("2026-03-12T10:02:00.250Z");

  private final ActiveObjects tables;
  private final JiraAuthenticationContext authentication = mock(JiraAuthenticationContext.class);

  public Stores(ActiveObjects tables) {
    this.tables = tables;
    ApplicationUser paula = mock(ApplicationUser.class);
    when(paula.getKey()).thenReturn("paula");
    when(authentication.getLoggedInUser()).thenReturn(paula);
  }

  public ChangeStore changes() {
    Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
    return new ChangeStore(tables, new CurrentUser(authentication), clock);
  }

  public ReplayStore replays() {
    return new ReplayStore(tables, changes());
  }

  public CourtRulesStore rules() {
    return new CourtRulesStore(
        tables, replays(), calendars(), new RulesHistory(changes(), statuses(), calendars()));
  }

  public ClientStore clients() {
    return new ClientStore(tables, calendars());
  }

  public CalendarStore calendars() {
    return new CalendarStore(tables);
  }

  /** Status 1 is called <i>In review</i>; Jira knows no other one. */
  private static Statuses statuses() {
    Status inReview = mock(Status.class);
    when(inReview.getName()).thenReturn("In review");
    ConstantsManager constants = mock(ConstantsManager.class);
    when(constants.getStatus("1")).thenReturn(inReview);
    return new Statuses(constants);
  }

  /** From now on nobody is logged in. */
  public void logOut() {
    when(authentication.getLoggedInUser()).thenReturn(null);
  }
}
