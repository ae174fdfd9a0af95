package org.ballincourt.court.web.issue;

import static org.ballincourt.testing.Entries.moved;
import static org.ballincourt.testing.Lives.CLOSED;
import static org.ballincourt.testing.Lives.IN_PROGRESS;
import static org.ballincourt.testing.Lives.OPEN;
import static org.ballincourt.testing.Lives.WAITING;
import static org.ballincourt.testing.Lives.at;
import static org.ballincourt.testing.Lives.naming;
import static org.ballincourt.testing.SmallJira.PROJECT_ID;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertNull;
import static org.junit.Assert.assertTrue;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.changehistory.ChangeHistory;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ballincourt.commitment.target.Allowance;
import org.ballincourt.commitment.target.Allowance.Unit;
import org.ballincourt.commitment.target.Target;
import org.ballincourt.court.Party;
import org.ballincourt.court.Status;
import org.ballincourt.court.store.rules.ProjectRules;
import org.ballincourt.testing.SmallJira;
import org.junit.Before;
import org.junit.Test;

public class CourtViewsTest {

  private final SmallJira jira = new SmallJira();
  private final CourtViews views = jira.courtViews(Clock.fixed(at("12:00"), ZoneOffset.UTC));

  @Before
  public void waitingIsTheClients() {
    jira.rules().save(PROJECT_ID, new ProjectRules(naming(WAITING, Party.CLIENT), List.of()));
  }

  @Test
  public void showsWhoseMoveItIsAndSinceWhen() {
    CourtPanelView panel = panel(issueThatWaits());

    assertEquals("WEB-1", panel.getIssueKey());
    assertEquals("CLIENT", panel.getMove().getParty());
    assertEquals("client", panel.getMove().getStyle());
    assertEquals("The client\u2019s move", panel.getMove().getWhose());
    assertEquals("since 2026-03-02 11:00", panel.getMove().getSince());
    assertEquals("1 h", panel.getMove().getElapsed());
  }

  @Test
  public void showsEachSidesTimeAndSaysNeverWhereThereWasNone() {
    StripView strip = panel(issueThatWaits()).getStrip();

    assertEquals(
        List.of("Us: 1 h", "Client: 1 h", "Someone else: never", "Nobody: 1 h"),
        strip.getSides().stream().map(side -> side.getName() + ": " + side.getTime()).toList());
    assertEquals(
        "3 turns since 2026-03-02 09:00, each as wide as the time that passed."
            + " In working time: Us: 1 h; Client: 1 h; Nobody: 1 h.",
        strip.getTextAlternative());
    assertEquals(3, strip.getBars().size());
  }

  @Test
  public void labelsWhatItShows() {
    CourtPanelView panel = panel(issueThatWaits());

    assertEquals("Whose move:", panel.getWhoseMoveLabel());
    assertEquals("Turns so far, latest first", panel.getTurnsHeading());
    assertEquals("Explain", panel.getExplainLabel());
    assertEquals(
        "Everybody\u2019s time is counted on one calendar, so it adds up."
            + " Standard week: Monday to Friday 09:00\u201317:00, UTC.",
        panel.getHoursNote());
  }

  @Test
  public void showsTheTurnsLatestFirst() {
    TurnPageView page = panel(issueThatWaits()).getPage();

    assertEquals(
        List.of("3 client 1 h", "2 team 1 h", "1 nobody 1 h"),
        page.getTurns().stream()
            .map(turn -> turn.getNumber() + " " + turn.getStyle() + " " + turn.getLength())
            .toList());
    assertTrue(
        page.getTurns()
            .get(0)
            .getSentences()
            .contains(
                "It has not ended yet and has lasted 1 h so far, counted on Standard week: Monday to"
                    + " Friday 09:00\u201317:00, UTC."));
  }

  @Test
  public void showsTenTurnsAndOffersTheEarlierOnes() {
    CourtPanelView panel = panel(issueOf(12));

    assertEquals(numbers(12, 3), numbers(panel.getPage()));
    assertTrue(panel.isEarlierLeft());
    assertEquals("Show earlier turns (2)", panel.getEarlierLabel());
  }

  @Test
  public void offersNothingWhereAllIsShown() {
    CourtPanelView panel = panel(issueOf(10));

    assertEquals(numbers(10, 1), numbers(panel.getPage()));
    assertFalse(panel.isEarlierLeft());
  }

  @Test
  public void goesBackByFifty() {
    Issue issue = issueOf(120);

    TurnPageView first = views.turnsBefore(issue, 111);
    assertEquals(numbers(110, 61), numbers(first));
    assertEquals(60, first.getEarlier());

    TurnPageView last = views.turnsBefore(issue, 11);
    assertEquals(numbers(10, 1), numbers(last));
    assertEquals(0, last.getEarlier());
  }

  @Test
  public void startsWithTheLatestWhereTheNumberIsBeyondIt() {
    Issue issue = issueOf(3);

    assertEquals(numbers(3, 1), numbers(views.turnsBefore(issue, 4)));
    assertEquals(numbers(3, 1), numbers(views.turnsBefore(issue, Integer.MAX_VALUE)));
  }

  @Test
  public void findsNothingBeforeTheFirst() {
    Issue issue = issueOf(3);

    for (int before : new int[] {1, 0, -1, -1000, Integer.MIN_VALUE}) {
      TurnPageView page = views.turnsBefore(issue, before);
      assertEquals("before " + before, List.of(), page.getTurns());
      assertEquals(0, page.getEarlier());
    }
  }

  @Test
  public void showsAnIssueThatIsCreatedInTheFuture() {
    CourtPanelView panel = panel(jira.issue("WEB-1", "13:00", OPEN));

    assertEquals("less than a minute", panel.getMove().getElapsed());
  }

  @Test
  public void showsNoDateWithoutATarget() {
    assertNull(panel(issueThatWaits()).getMove().getAnswer());
  }

  @Test
  public void showsHowMuchOfTheTargetIsUsedAndByWhenAnAnswerIsDue() {
    limit(3, Unit.WORKING_DAYS);
    AnswerView answer = panel(issueThatWaits()).getMove().getAnswer();

    assertEquals("3.3", answer.getShare());
    assertEquals("1 h of 30 h \u2013 our target: 3 working days", answer.getOfTarget());
    assertEquals("Answer by 2026-03-05 17:00", answer.getAnswerBy());
    assertFalse(answer.isOverdue());
  }

  /** Nobody has told them, so a full bar is no reproach. */
  @Test
  public void neverSaysThatTheClientIsLateOrHowFarBeyond() {
    limit(1800, Unit.BUSINESS_SECONDS);
    AnswerView answer = panel(issueThatWaits()).getMove().getAnswer();

    assertEquals("100.0", answer.getShare());
    assertEquals("1 h of 30 min \u2013 our target: 30 working minutes", answer.getOfTarget());
    assertFalse(answer.isOverdue());
  }

  @Test
  public void saysThatOurOwnTurnIsPastTheDate() {
    limit(1800, Unit.BUSINESS_SECONDS);
    Issue ours = jira.issue("WEB-1", "09:00", IN_PROGRESS);
    AnswerView answer = panel(ours).getMove().getAnswer();

    assertTrue(answer.isOverdue());
    assertEquals("past the date", answer.getOverdueText());
  }

  @Test
  public void explainsByWhenEachTurnWasDue() {
    limit(1800, Unit.BUSINESS_SECONDS);
    List<TurnView> turns = panel(issueThatWaits()).getPage().getTurns();

    assertEquals("By our target an answer was due by 2026-03-02 11:30.", last(turns.get(0)));
    assertEquals(
        "By our target an answer was due by 2026-03-02 10:30; it took 30 min longer.",
        last(turns.get(1)));
    assertTrue(last(turns.get(2)).startsWith("It lasted 1 h"));
  }

  @Test
  public void explainsByWhenAnAnswerIsDueThatStillHasTime() {
    limit(3, Unit.WORKING_DAYS);
    List<TurnView> turns = panel(issueThatWaits()).getPage().getTurns();

    assertEquals("By our target an answer is due by 2026-03-05 17:00.", last(turns.get(0)));
  }

  private static String last(TurnView turn) {
    return turn.getSentences().get(turn.getSentences().size() - 1);
  }

  /** Us and the client alike. */
  private void limit(long amount, Unit unit) {
    List<Target> targets =
        Stream.of(Party.TEAM, Party.CLIENT)
            .map(party -> new Target.Scope(null, party, null, null))
            .map(scope -> new Target(scope, new Allowance(amount, unit)))
            .toList();
    jira.rules().save(PROJECT_ID, new ProjectRules(naming(WAITING, Party.CLIENT), targets));
  }

  @Test
  public void showsThatItIsDone() {
    CourtPanelView panel =
        panel(jira.issue("WEB-1", "09:00", CLOSED, moved("10:00", OPEN, CLOSED)));

    assertEquals("Done", panel.getMove().getWhose());
    assertEquals("nobody", panel.getMove().getStyle());
  }

  private Issue issueThatWaits() {
    return jira.issue(
        "WEB-1",
        "09:00",
        WAITING,
        moved("10:00", OPEN, IN_PROGRESS),
        moved("11:00", IN_PROGRESS, WAITING));
  }

  /** Goes to and fro between client and team, a turn a second. */
  private Issue issueOf(int turns) {
    ChangeHistory[] history =
        IntStream.range(1, turns)
            .mapToObj(i -> moved(second(i), status(i - 1), status(i)))
            .toArray(ChangeHistory[]::new);
    return jira.issue("WEB-1", second(0), status(turns - 1), history);
  }

  private static Status status(int turn) {
    return turn % 2 == 0 ? IN_PROGRESS : WAITING;
  }

  private static String second(int number) {
    return Instant.parse("2026-03-02T09:00:00Z").plusSeconds(number).toString();
  }

  private static List<Integer> numbers(TurnPageView page) {
    return page.getTurns().stream().map(TurnView::getNumber).toList();
  }

  private static List<Integer> numbers(int first, int last) {
    return IntStream.rangeClosed(last, first).map(i -> first + last - i).boxed().toList();
  }

  private CourtPanelView panel(Issue issue) {
    return views.panel(issue, jira.rules().rulesOf(PROJECT_ID));
  }
}
