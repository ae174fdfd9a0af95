package org.ballincourt.report.share.difference;

import static org.junit.Assert.assertEquals;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.ballincourt.commitment.Course.State;
import org.ballincourt.court.Party;
import org.ballincourt.court.Turn;
import org.ballincourt.report.Figure;
import org.ballincourt.report.Spot;
import org.ballincourt.report.TimedAsk;
import org.ballincourt.report.TimedAsk.Dates;
import org.ballincourt.report.TimedAsk.Outcome;
import org.ballincourt.report.TimedTurn;
import org.ballincourt.report.TimedTurn.Asked;
import org.ballincourt.report.TimedTurn.Limit;
import org.ballincourt.report.share.KeptAsk;
import org.ballincourt.report.share.KeptTurn;
import org.ballincourt.report.share.Piece;
import org.junit.Test;

/** A report was shared on 10 April at noon, and is counted again on 1 May. */
public class ComparisonTest {
  private static final Instant SHARED = Instant.parse("2026-04-10T12:00:00Z");
  private static final Instant NOW = Instant.parse("2026-05-01T12:00:00Z");
  private static final long WEB = 1;
  private static final long APP = 2;
  private static final Long LUMEN = 7L;
  private static final Set<Figure> COUNTED = Set.of(Figure.OUR_TURNS, Figure.OUR_TIME);

  private final List<Piece> then = new ArrayList<>();
  private final List<Piece> today = new ArrayList<>();
  private final List<TimedTurn> elsewhere = new ArrayList<>();

  private List<Reason> reasons() {
    return new Comparison(SHARED, NOW, this::turnsOf).of(then, today);
  }

  private Collection<TimedTurn> turnsOf(Set<Long> issues) {
    return elsewhere.stream().filter(turn -> issues.contains(turn.spot().issue())).toList();
  }

  private static KeptTurn turn(String start, String end, long seconds) {
    return turn(at(WEB), start, end, seconds);
  }

  private static KeptTurn turn(Spot spot, String start, String end, long seconds) {
    Turn turn = new Turn(Party.TEAM, null, instant(start), instant(end));
    TimedTurn timed =
        new TimedTurn(spot, turn, end == null ? null : seconds, Limit.NONE, Asked.NOTHING);
    return new KeptTurn(timed, seconds, COUNTED);
  }

  private static Spot at(long home) {
    return new Spot(100, home, WEB, null, LUMEN);
  }

  private static Instant instant(String day) {
    return day == null ? null : Instant.parse(day + "T09:00:00Z");
  }

  private static KeptTurn due(KeptTurn turn, String day, Set<Figure> figures) {
    TimedTurn timed = turn.timed();
    Limit limit = new Limit(instant(day), null);
    TimedTurn limited =
        new TimedTurn(timed.spot(), timed.turn(), timed.seconds(), limit, timed.ask());
    return new KeptTurn(limited, turn.seconds(), figures);
  }

  private static KeptAsk ask(String asked, String ended, Set<Figure> figures) {
    State state = ended == null ? State.OPEN : State.RECEIVED;
    Dates dates = new Dates(instant(asked), instant(asked), null, instant(ended), null);
    return new KeptAsk(new TimedAsk(5, at(WEB), dates, new Outcome(state, null, 1)), figures);
  }

  private void becomes(Piece before, Piece after, Cause cause) {
    then.add(before);
    today.add(after);
    assertEquals(
        List.of(new Reason(cause, List.of(new Deviation(cause, before, after)))), reasons());
  }

  private void goes(Piece row, Cause cause) {
    then.add(row);
    assertEquals(List.of(new Reason(cause, List.of(new Deviation(cause, row, null)))), reasons());
  }

  private void comes(Piece row, Cause cause) {
    today.add(row);
    assertEquals(List.of(new Reason(cause, List.of(new Deviation(cause, null, row)))), reasons());
  }

  @Test
  public void whatIsAsItWasIsNoReason() {
    then.add(turn("2026-03-02", "2026-03-03", 60));
    then.add(turn("2026-04-02", null, 60));
    then.add(ask("2026-03-02", null, Set.of()));
    today.add(turn("2026-04-02", null, 9_000));
    today.add(turn("2026-03-02", "2026-03-03", 60));
    today.add(ask("2026-03-02", null, Set.of()));

    assertEquals("time goes on in what is open", List.of(), reasons());
  }

  @Test
  public void whatWasOpenHasEnded() {
    becomes(turn("2026-04-02", null, 60), turn("2026-04-02", "2026-04-20", 600), Cause.ENDED_SINCE);
  }

  @Test
  public void whatWasOpenEndedBeforeAsSomebodySaidLater() {
    becomes(turn("2026-04-02", null, 60), turn("2026-04-02", "2026-04-03", 30), Cause.SHORTER);
  }

  @Test
  public void whatHadEndedEndedLaterOrEarlier() {
    becomes(
        turn("2026-03-02", "2026-03-03", 60), turn("2026-03-02", "2026-03-05", 90), Cause.LONGER);
    then.clear();
    today.clear();
    becomes(
        turn("2026-03-02", "2026-03-05", 90), turn("2026-03-02", "2026-03-03", 60), Cause.SHORTER);
    then.clear();
    today.clear();
    becomes(turn("2026-03-02", "2026-03-05", 90), turn("2026-03-02", null, 900), Cause.LONGER);
  }

  @Test
  public void anotherCalendarMakesTheSameTurnLonger() {
    becomes(
        turn("2026-03-02", "2026-03-03", 60), turn("2026-03-02", "2026-03-03", 90), Cause.LONGER);
  }

  @Test
  public void aDateHasPassed() {
    KeptTurn open = turn("2026-04-02", null, 60);
    becomes(
        due(open, "2026-04-20", Set.of(Figure.OUR_OPEN)),
        due(open, "2026-04-20", Set.of(Figure.OUR_OPEN, Figure.OUR_PAST)),
        Cause.DATE_PASSED);
  }

  @Test
  public void aDateWasMoved() {
    KeptTurn open = turn("2026-04-02", null, 60);
    becomes(due(open, "2026-04-09", COUNTED), due(open, "2026-05-20", COUNTED), Cause.OTHERWISE);
  }

  @Test
  public void whatIsNewBeganSinceOrWasEnteredLater() {
    comes(turn("2026-04-20", null, 60), Cause.BEGUN_SINCE);
    today.clear();
    comes(turn("2026-03-20", "2026-03-21", 60), Cause.APPEARED);
  }

  @Test
  public void anAskThatEndedCountsFromThenOn() {
    becomes(
        ask("2026-04-02", null, Set.of()),
        ask("2026-04-02", "2026-04-20", Set.of(Figure.THEIR_ANSWERS)),
        Cause.ENDED_SINCE);
  }

  @Test
  public void whoseIssueIsNowhereWasDeleted() {
    goes(turn("2026-03-02", "2026-03-03", 60), Cause.DELETED);
    then.clear();
    goes(ask("2026-03-02", "2026-03-03", COUNTED), Cause.DELETED);
  }

  @Test
  public void whoseIssueIsWhereItWasHasGone() {
    elsewhere.add(turn("2026-03-01", null, 60).timed());
    goes(turn("2026-03-02", "2026-03-03", 60), Cause.DISAPPEARED);
  }

  @Test
  public void whoseIssueIsInAnotherProjectWasMoved() {
    elsewhere.add(turn(at(APP), "2026-03-01", null, 60).timed());
    goes(turn("2026-03-02", "2026-03-03", 60), Cause.MOVED);
  }

  @Test
  public void whoseIssueIsAnotherClientsNowWasMoved() {
    KeptTurn row = turn("2026-03-02", "2026-03-03", 60);
    TimedTurn theirs =
        turn(new Spot(100, WEB, WEB, null, 8L), "2026-03-02", "2026-03-03", 60).timed();
    elsewhere.add(theirs);
    then.add(row);

    assertEquals(List.of(Cause.MOVED), reasons().stream().map(Reason::cause).toList());
  }

  @Test
  public void whatStoodThenAndEndedOutsideOfThePeriodHasEnded() {
    elsewhere.add(turn("2026-04-02", "2026-04-20", 60).timed());
    then.add(turn("2026-04-02", null, 60));

    assertEquals(List.of(Cause.ENDED_SINCE), reasons().stream().map(Reason::cause).toList());
  }

  @Test
  public void whatCountsInNoFigureIsNoReason() {
    then.add(ask("2026-04-02", null, Set.of()));
    today.add(due(turn("2026-04-20", null, 1), "2026-05-20", Set.of()));

    assertEquals(List.of(), reasons());
  }

  @Test
  public void anAskEnteredLaterCutsATurnInTwo() {
    then.add(turn("2026-03-02", "2026-03-06", 90));
    today.add(turn("2026-03-02", "2026-03-03", 30));
    today.add(turn("2026-03-03", "2026-03-06", 60));

    assertEquals(
        List.of(Cause.APPEARED, Cause.SHORTER), reasons().stream().map(Reason::cause).toList());
  }
}
