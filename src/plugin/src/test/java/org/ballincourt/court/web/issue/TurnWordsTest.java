package org.ballincourt.court.web.issue;

import static org.ballincourt.testing.Lives.CLOSED;
import static org.ballincourt.testing.Lives.FORGOTTEN;
import static org.ballincourt.testing.Lives.IN_PROGRESS;
import static org.ballincourt.testing.Lives.NO_NAMES;
import static org.ballincourt.testing.Lives.OPEN;
import static org.ballincourt.testing.Lives.REOPENED;
import static org.ballincourt.testing.Lives.WAITING;
import static org.ballincourt.testing.Lives.at;
import static org.ballincourt.testing.Lives.created;
import static org.ballincourt.testing.Lives.naming;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import com.atlassian.jira.issue.Issue;
import java.time.Instant;
import java.util.List;
import org.ballincourt.commitment.CountedTurns;
import org.ballincourt.court.CourtRules;
import org.ballincourt.court.Explanation;
import org.ballincourt.court.Party;
import org.ballincourt.court.Reason;
import org.ballincourt.court.Status;
import org.ballincourt.court.StatusChange;
import org.ballincourt.court.Turn;
import org.ballincourt.court.web.CourtWords;
import org.ballincourt.testing.EnglishTexts;
import org.ballincourt.testing.Hours;
import org.ballincourt.testing.Lives;
import org.ballincourt.testing.SmallJira;
import org.junit.Test;

public class TurnWordsTest {

  private static final Instant NOON = at("12:00");

  private static final String WEEK = "Standard week: Monday to Friday 09:00\u201317:00, Z";

  private final SmallJira jira = new SmallJira();
  private final TurnWords words =
      new TurnWords(new CourtWords(EnglishTexts.texts(), jira.statuses()));

  @Test
  public void explainsANamedStatusByTheRules() {
    assertRule(
        "This project\u2019s rules make \u201COpen\u201D the client\u2019s move.", Party.CLIENT);
    assertRule("This project\u2019s rules make \u201COpen\u201D our move.", Party.TEAM);
    assertRule(
        "This project\u2019s rules make \u201COpen\u201D someone else\u2019s move.",
        Party.THIRD_PARTY);
    assertRule("This project\u2019s rules make \u201COpen\u201D nobody\u2019s move.", Party.NOBODY);
  }

  @Test
  public void explainsWhyNothingHasBegun() {
    assertEquals(
        List.of(
            "Created on 2026-03-02 09:00 in status \u201COpen\u201D. The rules do not name"
                + " \u201COpen\u201D; it counts as to do in Jira and no work had begun, so it is"
                + " nobody\u2019s move.",
            "It has not ended yet and has lasted 3 h so far, counted on " + WEEK + "."),
        sentences(created("09:00", OPEN), 0));
  }

  @Test
  public void explainsWhatOpenedAndEndedATurn() {
    Lives life = created("09:00", OPEN).then("10:00", IN_PROGRESS).then("11:30", CLOSED);

    assertEquals(
        List.of(
            "On 2026-03-02 10:00 the status changed from \u201COpen\u201D to"
                + " \u201CIn Progress\u201D. The rules do not name \u201CIn Progress\u201D; it"
                + " counts neither as to do nor as done in Jira, so it is our move.",
            "It ended on 2026-03-02 11:30, when the status changed from \u201CIn Progress\u201D to"
                + " \u201CClosed\u201D.",
            "It lasted 1 h 30 min, counted on " + WEEK + "."),
        sentences(life, 1));
  }

  @Test
  public void explainsWhyItIsDone() {
    assertFirst(
        created("09:00", CLOSED),
        0,
        "The rules do not name \u201CClosed\u201D; it counts as done in Jira, so it is"
            + " nobody\u2019s move.");
  }

  @Test
  public void explainsWhyReopenedWorkIsOurs() {
    assertFirst(
        created("09:00", CLOSED).then("10:00", REOPENED),
        1,
        "The rules do not name \u201CReopened\u201D; it counts as to do in Jira, but work had begun"
            + " before, so it is our move.");
  }

  @Test
  public void saysThatAStatusIsCalledOtherwiseToday() {
    jira.has(new Status(WAITING.id(), "With Lumen"), "indeterminate");

    assertFirst(
        created("09:00", WAITING),
        0,
        "Created on 2026-03-02 09:00 in status \u201CWaiting for client\u201D"
            + " (today \u201CWith Lumen\u201D).");
  }

  /** History is written in one language, and read by people of others. */
  @Test
  public void takesATranslatedStatusForTheSame() {
    jira.translates(WAITING, "Venter p\u00E5 kunden");

    assertFirst(
        created("09:00", WAITING),
        0,
        "Created on 2026-03-02 09:00 in status \u201CVenter p\u00E5 kunden\u201D.");
  }

  @Test
  public void saysThatAStatusIsNoLongerInJira() {
    assertFirst(
        created("09:00", FORGOTTEN),
        0,
        "in status \u201CDeleted long ago\u201D (no longer in Jira).");
  }

  @Test
  public void admitsThatHistoryDoesNotSayWhereFrom() {
    Turn turn = turn(Party.TEAM, null);
    StatusChange change = new StatusChange(NOON, 1, 0, null, CLOSED);
    Explanation explanation =
        new Explanation(
            turn, created("09:00", OPEN).explainedUnder(NO_NAMES).get(0).stays(), change);

    assertTrue(
        words
            .sentences(explanation, told(unlimited(created("09:00", OPEN), NO_NAMES)))
            .contains(
                "It ended on 2026-03-02 12:00, when the status changed from an unknown status to"
                    + " \u201CClosed\u201D."));
  }

  @Test
  public void printsWhatIsInANameAsItIs() {
    Status odd = new Status("1", "{0} it''s 'odd' <b>");
    jira.has(odd, "new");

    assertFirst(created("09:00", odd), 0, "in status \u201C{0} it''s 'odd' <b>\u201D.");
  }

  @Test
  public void tellsATurnOfVeryManyStatusesByItsFirstFive() {
    List<String> six = sentences(ours(6), 0);
    List<String> nine = sentences(ours(9), 0);

    assertEquals(5 + 1 + 1, six.size());
    assertEquals("One more status change left the move where it was.", six.get(5));
    assertEquals("4 more status changes left the move where it was.", nine.get(5));
    assertEquals(5 + 1, sentences(ours(5), 0).size());
  }

  @Test
  public void describesTheStripInWords() {
    CountedTurns turns =
        unlimited(
            created("09:00", OPEN).then("10:00", IN_PROGRESS).then("11:30", WAITING),
            naming(WAITING, Party.CLIENT));

    assertEquals(
        "3 turns since 2026-03-02 09:00, each as wide as the time that passed."
            + " In working time: Us: 1 h 30 min; Client: 30 min; Nobody: 1 h.",
        words.textAlternative(turns, NOON));
  }

  @Test
  public void saysWhatTheStripOfVeryManyTurnsLeavesOut() {
    assertEquals(
        "61 turns since 2026-03-02 09:00; the latest 60 are drawn, each as wide as the time that"
            + " passed. In all, in working time: Us: 2 h 30 min; Client: 30 min.",
        words.textAlternative(toAndFro(61), NOON));
    String sixty = words.textAlternative(toAndFro(60), NOON);
    assertTrue(sixty, sixty.startsWith("60 turns since 2026-03-02 09:00, each as wide"));
  }

  /** A minute each, but for the last one. */
  private static CountedTurns toAndFro(int turns) {
    var life = created("09:00", IN_PROGRESS);
    for (int i = 1; i < turns; i++) {
      String at = at("09:00").plusSeconds(60L * i).toString();
      life.then(at, i % 2 == 0 ? IN_PROGRESS : WAITING);
    }
    return unlimited(life, naming(WAITING, Party.CLIENT));
  }

  @Test
  public void describesAStripOfOneTurn() {
    assertEquals(
        "1 turn since 2026-03-02 09:00, each as wide as the time that passed."
            + " In working time: Nobody: 3 h.",
        words.textAlternative(unlimited(created("09:00", OPEN), NO_NAMES), NOON));
  }

  private void assertRule(String expected, Party party) {
    CountedTurns counted = unlimited(created("09:00", OPEN), naming(OPEN, party));
    String first = words.sentences(counted.explanations().get(0), told(counted)).get(0);
    assertTrue(first, first.endsWith(". " + expected));
  }

  private void assertFirst(Lives life, int turn, String part) {
    String first = sentences(life, turn).get(0);
    assertTrue(first, first.contains(part));
  }

  private Told told(CountedTurns counted) {
    Issue issue = jira.issue("WEB-1", "09:00", OPEN);
    return new Told(counted, jira.askViews().factWords(issue, counted.dealings()), NOON);
  }

  private List<String> sentences(Lives life, int turn) {
    CountedTurns counted = unlimited(life, NO_NAMES);
    return words.sentences(counted.explanations().get(turn), told(counted));
  }

  private static CountedTurns unlimited(Lives life, CourtRules rules) {
    return life.countedUnder(rules, Hours.UNLIMITED);
  }

  /** One turn of ours of that many stays. */
  private static Lives ours(int stays) {
    Lives life = created("09:00", IN_PROGRESS);
    for (int i = 1; i < stays; i++) {
      life.then("09:0" + i, i % 2 == 0 ? IN_PROGRESS : WAITING);
    }
    return life;
  }

  private static Turn turn(Party party, Reason reason) {
    return new Turn(party, reason, at("09:00"), null);
  }
}
