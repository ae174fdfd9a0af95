package org.ballincourt.court.rest;

import static org.ballincourt.testing.Entries.moved;
import static org.ballincourt.testing.Entries.versioned;
import static org.ballincourt.testing.Lives.IN_PROGRESS;
import static org.ballincourt.testing.Lives.OPEN;
import static org.ballincourt.testing.Lives.WAITING;
import static org.ballincourt.testing.Lives.at;
import static org.ballincourt.testing.Lives.naming;
import static org.ballincourt.testing.SmallJira.PROJECT_ID;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertNull;
import static org.junit.Assert.assertThrows;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.changehistory.ChangeHistory;
import com.atlassian.jira.project.version.Version;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.ballincourt.commitment.target.Allowance;
import org.ballincourt.commitment.target.Allowance.Unit;
import org.ballincourt.commitment.target.NeedKind;
import org.ballincourt.commitment.target.Target;
import org.ballincourt.court.Party;
import org.ballincourt.court.rest.TurnsJson.TurnJson;
import org.ballincourt.court.store.rules.ProjectRules;
import org.ballincourt.court.web.issue.CourtViews;
import org.ballincourt.jira.Refusal;
import org.ballincourt.testing.EnglishTexts;
import org.ballincourt.testing.SmallJira;
import org.ballincourt.testing.SmallJira.Visitor;
import org.junit.Before;
import org.junit.Test;
import org.junit.function.ThrowingRunnable;

public class IssueResourceTest {

  private final SmallJira jira = new SmallJira().isVisitedBy(Visitor.READER);
  private final Clock noon = Clock.fixed(at("12:00"), ZoneOffset.UTC);
  private final CourtViews views = jira.courtViews(noon);
  private final IssueResource resource =
      new IssueResource(jira.access(), jira.issueTurns(), views, EnglishTexts.texts(), noon);

  @Before
  public void oneIssueWaitsForTheClient() {
    jira.issue(
        "WEB-1",
        "09:00",
        WAITING,
        moved("10:00", OPEN, IN_PROGRESS),
        moved("11:00", IN_PROGRESS, WAITING));
  }

  @Test
  public void tellsWhoseMoveItIs() {
    assertEquals(
        new CourtJson("WEB-1", Party.TEAM, null, "2026-03-02T10:00:00Z", 7200, null, null, false),
        resource.court("WEB-1"));
  }

  @Test
  public void followsTheRulesThatWereSavedLast() {
    jira.rules().save(PROJECT_ID, new ProjectRules(naming(WAITING, Party.CLIENT), List.of()));

    assertEquals(Party.CLIENT, resource.court("WEB-1").party());
    assertEquals("2026-03-02T11:00:00Z", resource.court("WEB-1").since());
  }

  @Test
  public void keepsToTheRulesOfAProjectThatWasSwitchedOff() {
    jira.rules().save(PROJECT_ID, new ProjectRules(naming(WAITING, Party.CLIENT), List.of()));
    jira.rules().switchOff(PROJECT_ID);

    assertEquals(Party.CLIENT, resource.court("WEB-1").party());
  }

  @Test
  public void tellsByWhenAnAnswerIsDueByTheTargetOfThePhaseThatTheTurnBeganIn() {
    version(SmallJira.VERSION_ID);
    limit(target(null, null, 1), target(SmallJira.VERSION_ID, null, 3));

    assertEquals("2026-03-05T17:00:00Z", resource.court("WEB-1").due());
    assertEquals(Long.valueOf(30 * 3600), resource.court("WEB-1").targetSeconds());
  }

  /** The version came at half past eleven, when it had been the client's move for long. */
  @Test
  public void takesThePhaseOfTheBeginningAlsoWhereTheIssueHasAnotherOneNow() {
    List<ChangeHistory> history =
        List.of(
            moved("10:00", OPEN, IN_PROGRESS),
            moved("11:00", IN_PROGRESS, WAITING),
            versioned("11:30", SmallJira.VERSION_ID));
    when(jira.changeHistories.getChangeHistories(any())).thenReturn(history);
    version(SmallJira.VERSION_ID);
    limit(target(null, null, 1), target(SmallJira.VERSION_ID, null, 3));

    assertEquals("2026-03-03T17:00:00Z", resource.court("WEB-1").due());
  }

  @Test
  public void limitsNoTurnByATargetForOneKindOfNeedOrOneThatHoldsLater() {
    Target.Scope later = new Target.Scope(null, Party.CLIENT, null, LocalDate.parse("2026-03-03"));
    limit(
        target(null, NeedKind.APPROVAL, 1), new Target(later, new Allowance(1, Unit.WORKING_DAYS)));

    assertNull(resource.court("WEB-1").due());
    assertNull(resource.court("WEB-1").targetSeconds());
  }

  @Test
  public void neverSaysThatTheClientIsPastTheDate() {
    limit(
        new Target(
            new Target.Scope(null, Party.CLIENT, null, null),
            new Allowance(60, Unit.BUSINESS_SECONDS)));

    assertEquals("2026-03-02T11:01:00Z", resource.court("WEB-1").due());
    assertFalse(resource.court("WEB-1").overdue());
  }

  private void limit(Target... targets) {
    jira.rules()
        .save(PROJECT_ID, new ProjectRules(naming(WAITING, Party.CLIENT), List.of(targets)));
  }

  private static Target target(Long phase, NeedKind kind, long days) {
    Target.Scope scope = new Target.Scope(phase, Party.CLIENT, kind, null);
    return new Target(scope, new Allowance(days, Unit.WORKING_DAYS));
  }

  private void version(long id) {
    Version version = mock(Version.class);
    when(version.getId()).thenReturn(id);
    MutableIssue issue = jira.issueManager.getIssueObject("WEB-1");
    when(issue.getFixVersions()).thenReturn(List.of(version));
  }

  @Test
  public void tellsTheTurnsOldestFirst() {
    TurnsJson turns = resource.turns("WEB-1");

    assertEquals("2026-03-02T12:00:00Z", turns.at());
    assertEquals(
        List.of(Party.NOBODY, Party.TEAM), turns.turns().stream().map(TurnJson::party).toList());
    assertEquals(
        Map.of(Party.NOBODY, 3600L, Party.TEAM, 7200L, Party.CLIENT, 0L, Party.THIRD_PARTY, 0L),
        turns.tally());
  }

  @Test
  public void explainsTheTurnsLatestFirst() {
    ExplanationsJson page = resource.explanations("WEB-1", null);

    assertEquals(0, page.earlier());
    assertEquals(
        List.of("2 Our move", "1 Not started yet"),
        page.turns().stream().map(turn -> turn.number() + " " + turn.whose()).toList());
  }

  @Test
  public void stopsShortOfATurnWhereItIsAskedTo() {
    assertEquals(1, resource.explanations("WEB-1", "2").turns().size());
    assertEquals(0, resource.explanations("WEB-1", "1").turns().size());
    assertEquals(2, resource.explanations("WEB-1", "999999999").turns().size());
  }

  @Test
  public void namesTheParameterThatIsNotTheNumberOfATurn() {
    for (String before : List.of("abc", "", "0", "-1", "1.5", "1000000000")) {
      Refusal refusal = assertThrows(Refusal.class, () -> resource.explanations("WEB-1", before));

      assertEquals(Refusal.Kind.BAD_INPUT, refusal.kind());
      assertEquals("before", refusal.faults().get(0).field());
      assertEquals(
          "A whole number from 1 to 999,999,999 is expected here.",
          refusal.faults().get(0).message());
    }
  }

  @Test
  public void callsAnIssueByTheKeyThatItHasNow() {
    MutableIssue moved = jira.issueManager.getIssueObject("WEB-1");
    when(jira.issueManager.getIssueObject("OLD-7")).thenReturn(moved);

    assertEquals("WEB-1", resource.court("OLD-7").issue());
    assertEquals("WEB-1", resource.turns("OLD-7").issue());
  }

  @Test
  public void tellsAStrangerThatThereIsNoSuchIssue() {
    jira.isVisitedBy(Visitor.STRANGER);

    assertNotFound(() -> resource.court("WEB-1"));
    assertNotFound(() -> resource.turns("WEB-1"));
    assertNotFound(() -> resource.explanations("WEB-1", "x"));
    verify(jira.changeHistories, never()).getChangeHistories(any());
  }

  @Test
  public void tellsEverybodyThatAnIssueIsMissing() {
    assertNotFound(() -> resource.court("WEB-2"));
    assertNotFound(() -> resource.turns("WEB-2"));
    assertNotFound(() -> resource.explanations("WEB-2", "x"));
  }

  private static void assertNotFound(ThrowingRunnable request) {
    assertEquals(Refusal.Kind.NOT_FOUND, assertThrows(Refusal.class, request).kind());
  }
}
