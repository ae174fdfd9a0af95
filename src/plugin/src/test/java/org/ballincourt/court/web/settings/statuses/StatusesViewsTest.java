package org.ballincourt.court.web.settings.statuses;

import static org.ballincourt.testing.Lives.CLOSED;
import static org.ballincourt.testing.Lives.FORGOTTEN;
import static org.ballincourt.testing.Lives.ON_HOLD;
import static org.ballincourt.testing.Lives.OPEN;
import static org.ballincourt.testing.Lives.WAITING;
import static org.ballincourt.testing.SmallJira.PROJECT_ID;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertNull;
import static org.junit.Assert.assertTrue;

import java.util.List;
import java.util.Map;
import org.ballincourt.court.CourtRules;
import org.ballincourt.court.Party;
import org.ballincourt.court.Status;
import org.ballincourt.court.store.rules.ProjectRules;
import org.ballincourt.court.web.CourtWords;
import org.ballincourt.court.web.Estimate;
import org.ballincourt.jira.web.ChoiceView;
import org.ballincourt.testing.EnglishTexts;
import org.ballincourt.testing.SmallJira;
import org.ballincourt.testing.StandingTurns;
import org.junit.Test;

public class StatusesViewsTest {

  private final SmallJira jira = new SmallJira();
  private final StandingTurns turns = new StandingTurns();
  private final CourtWords words = new CourtWords(EnglishTexts.texts(), jira.statuses());
  private final StatusesViews views =
      new StatusesViews(
          jira.rules(),
          turns,
          jira.projectStatuses(OPEN, WAITING, ON_HOLD, CLOSED),
          new StatusWords(jira.statuses(), words),
          new Estimate(jira.histories(), jira.settings(), words));

  @Test
  public void showsTheStatusesOfTheProjectInTheOrderOfItsWorkflows() {
    assertEquals(
        List.of(
            "Open: To do",
            "Waiting for client: In progress",
            "On hold: In progress",
            "Closed: Done"),
        view().getStatuses().stream()
            .map(status -> status.getName() + ": " + status.getKind())
            .toList());
  }

  @Test
  public void saysInSentencesWhatHoldsNow() {
    save(Map.of(WAITING.id(), Party.CLIENT, ON_HOLD.id(), Party.NOBODY));

    assertEquals(
        List.of(
            "The client\u2019s move: Waiting for client",
            "Nobody\u2019s move: On hold",
            "As Jira counts them (to do, in progress, done): Open, Closed"),
        view().getSummary());
  }

  @Test
  public void selectsWhatTheRulesSay() {
    save(Map.of(WAITING.id(), Party.CLIENT));

    assertEquals("The client\u2019s move", selected(1));
    assertEquals("By its kind: not started; our move if work had begun before", selected(0));
    assertEquals("By its kind: our move", selected(2));
    assertEquals("By its kind: nobody\u2019s move, it is done", selected(3));
  }

  /** They are easily forgotten, and still decide about the past. */
  @Test
  public void putsStatusesFirstThatAreGone() {
    turns.gone.put(FORGOTTEN.id(), FORGOTTEN.name());
    save(Map.of("998", Party.CLIENT));

    List<StatusView> statuses = view().getStatuses();

    assertEquals("A status of number 998", statuses.get(0).getName());
    assertEquals("Deleted long ago", statuses.get(1).getName());
    assertEquals("No longer in Jira", statuses.get(1).getKind());
    assertEquals("Open", statuses.get(2).getName());
  }

  /** The project may have left a status that others still have. */
  @Test
  public void showsAStatusThatOnlyTheRulesNameUnderItsNameToday() {
    jira.has(new Status("500", "Legal check"), "indeterminate");
    save(Map.of("500", Party.THIRD_PARTY));

    assertEquals("Legal check", view().getStatuses().get(0).getName());
    assertEquals("In progress", view().getStatuses().get(0).getKind());
  }

  @Test
  public void proposesWhatANameSaysAndSaysWhy() {
    StatusesView view = view();

    assertTrue(view.isAnyProposed());
    assertEquals(
        "Proposed: The client\u2019s move, since its name says \u201Cclient\u201D.",
        view.getStatuses().get(1).getProposal().getSentence());
    assertEquals("CLIENT", view.getStatuses().get(1).getProposal().getValue());
    assertEquals("NOBODY", view.getStatuses().get(2).getProposal().getValue());
    assertNull(view.getStatuses().get(0).getProposal());
  }

  @Test
  public void proposesNothingForWhatIsSaidAlready() {
    save(Map.of(WAITING.id(), Party.TEAM, ON_HOLD.id(), Party.TEAM));

    assertFalse(view().isAnyProposed());
  }

  @Test
  public void saysThatSavingSwitchesOn() {
    assertEquals("Save and switch on", view().getSaveLabel());
    save(Map.of());
    assertEquals("Save", view().getSaveLabel());
  }

  private String selected(int row) {
    return view().getStatuses().get(row).getChoices().stream()
        .filter(ChoiceView::isChosen)
        .map(ChoiceView::getLabel)
        .reduce((one, other) -> one + " and " + other)
        .orElse("nothing");
  }

  private void save(Map<String, Party> statuses) {
    jira.rules().save(PROJECT_ID, new ProjectRules(new CourtRules(statuses, true), List.of()));
  }

  private StatusesView view() {
    return views.of(jira.project());
  }
}
