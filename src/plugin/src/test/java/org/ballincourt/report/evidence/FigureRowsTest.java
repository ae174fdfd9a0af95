package org.ballincourt.report.evidence;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNull;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.ballincourt.commitment.Course.State;
import org.ballincourt.commitment.target.Allowance.Unit;
import org.ballincourt.commitment.target.Excess;
import org.ballincourt.court.Party;
import org.ballincourt.court.Turn;
import org.ballincourt.court.WorkingHours;
import org.ballincourt.report.Beyond;
import org.ballincourt.report.Figure;
import org.ballincourt.report.Grounds;
import org.ballincourt.report.Lens;
import org.ballincourt.report.Period;
import org.ballincourt.report.Spot;
import org.ballincourt.report.TimedAsk;
import org.ballincourt.report.TimedTurn;
import org.ballincourt.report.TimedTurn.Asked;
import org.ballincourt.report.TimedTurn.Limit;
import org.ballincourt.report.settings.GettingBack;
import org.ballincourt.testing.Hours;
import org.junit.Test;

/** What lies behind the figures of March 2026, which begins on a Sunday. */
public class FigureRowsTest {
  private static final long HOUR = 3600;
  private static final Instant NOW = Instant.parse("2026-03-31T12:00:00Z");
  private static final Period MARCH =
      new Period(LocalDate.parse("2026-03-01"), LocalDate.parse("2026-03-31"), ZoneOffset.UTC);

  private static final Grounds GROUNDS =
      new Grounds() {
        @Override
        public WorkingHours hours(Spot spot) {
          return Hours.STANDARD;
        }

        @Override
        public boolean isLive(long project) {
          return true;
        }

        @Override
        public boolean tellTheWayBack() {
          return true;
        }

        @Override
        public Optional<GettingBack> gettingBack(Long project) {
          return Optional.of(new GettingBack(1, 3));
        }
      };

  @Test
  public void timeIsCutToThePeriodAndCountsOfAnOpenTurnUpToNow() {
    FigureRows rows = rows(Figure.THEIR_TIME);
    rows.add(turn(1, Party.CLIENT, "2026-02-27T16:00", "2026-03-02T10:00", 2 * HOUR));
    rows.add(turn(2, Party.CLIENT, "2026-03-31T11:00", null, null));
    rows.add(turn(3, Party.TEAM, "2026-03-30T11:00", "2026-03-30T12:00", HOUR));

    assertEquals(2 * HOUR, Sum.of(rows.inOrder()).seconds());
    assertEquals(List.of(1L, 2L), issues(rows));
    assertEquals(at("2026-02-27T16:00"), rows.inOrder().get(0).dates().from());
  }

  @Test
  public void turnsThatEndedCountWithAllTheirTime() {
    FigureRows rows = rows(Figure.THEIR_TURNS);
    rows.add(turn(1, Party.CLIENT, "2026-02-27T16:00", "2026-03-02T10:00", 2 * HOUR));

    assertEquals(2 * HOUR, Sum.of(rows.inOrder()).seconds());
  }

  /** Whatever the time to answer is: nobody is late with what they were not told of. */
  @Test
  public void aTurnOfTheirsHasADateOnlyWhereTheyWereTold() {
    FigureRows rows = rows(Figure.THEIR_TURNS);
    rows.add(late(1, Party.CLIENT, new Asked(null, null)));
    rows.add(late(2, Party.CLIENT, new Asked(7L, null)));
    rows.add(late(3, Party.CLIENT, new Asked(8L, at("2026-03-02T09:00"))));

    assertEquals(
        Arrays.asList(null, null, at("2026-03-03T17:00")),
        rows.inOrder().stream().map(row -> row.dates().due()).toList());
    assertEquals(new Beyond(2, 0), Sum.of(rows.inOrder()).beyond());
  }

  @Test
  public void aTurnOfOursHasItsDateWithoutAWord() {
    FigureRows rows = rows(Figure.OUR_TURNS);
    rows.add(late(1, Party.TEAM, Asked.NOTHING));

    assertEquals(new Beyond(2, 0), Sum.of(rows.inOrder()).beyond());
  }

  private static TimedTurn late(long issue, Party party, Asked ask) {
    Turn turn = new Turn(party, null, at("2026-03-02T09:00"), at("2026-03-05T10:00"));
    Limit limit = new Limit(at("2026-03-03T17:00"), new Excess(2, Unit.WORKING_DAYS));
    return new TimedTurn(spot(issue), turn, 25 * HOUR, limit, ask);
  }

  @Test
  public void rowsAreInOrderOfTheirStartAndThenOfTheirIssue() {
    FigureRows rows = rows(Figure.OUR_TURNS);
    rows.add(turn(2, Party.TEAM, "2026-03-03T09:00", "2026-03-03T10:00", HOUR));
    rows.add(turn(1, Party.TEAM, "2026-03-03T09:00", "2026-03-03T10:00", HOUR));
    rows.add(turn(3, Party.TEAM, "2026-03-02T09:00", "2026-03-03T10:00", HOUR));

    assertEquals(List.of(3L, 1L, 2L), issues(rows));
  }

  @Test
  public void eachTurnToComeBackFromBringsItsProjectsHours() {
    FigureRows rows = rows(Figure.GETTING_BACK);
    rows.add(turn(1, Party.CLIENT, "2026-03-02T09:00", "2026-03-05T10:00", 25 * HOUR));
    rows.add(turn(2, Party.CLIENT, "2026-03-02T09:00", "2026-03-06T10:00", 33 * HOUR));

    assertEquals(3.0, Sum.of(rows.inOrder()).hours(), 0);
  }

  @Test
  public void anAskTellsWhenItWasToldReceivedAndHowFarBeyond() {
    FigureRows rows = rows(Figure.THEIR_LATE);
    rows.add(ask(7, State.RECEIVED, new Excess(2, Unit.WORKING_DAYS)));
    rows.add(turn(1, Party.CLIENT, "2026-03-02T09:00", "2026-03-05T10:00", 25 * HOUR));

    Evidence row = rows.inOrder().get(0);
    assertEquals(1, rows.inOrder().size());
    assertEquals(at("2026-03-03T09:00"), row.dates().told());
    assertEquals(at("2026-03-06T10:00"), row.dates().received());
    assertNull(row.worth().seconds());
    assertEquals(new Sum(1, 0, new Beyond(2, 0), 3, 0), Sum.of(rows.inOrder()));
  }

  /** Also of what had no date: rounds are those of all that ended. */
  @Test
  public void roundsAddUpOverAllAsksThatEnded() {
    FigureRows rows = rows(Figure.THEIR_ROUNDS);
    rows.add(ask(7, State.RECEIVED, null));
    rows.add(ask(8, State.DONE, new Excess(2, Unit.WORKING_DAYS)));
    rows.add(ask(9, State.WITHDRAWN, null));

    assertEquals(6, Sum.of(rows.inOrder()).rounds());
  }

  @Test
  public void whatWeTookBackWasNotReceived() {
    FigureRows rows = rows(Figure.WITHDRAWN);
    rows.add(ask(7, State.WITHDRAWN, null));

    assertEquals(at("2026-03-06T10:00"), rows.inOrder().get(0).dates().to());
    assertNull(rows.inOrder().get(0).dates().received());
  }

  private static FigureRows rows(Figure figure) {
    return new FigureRows(new Lens(MARCH, NOW, GROUNDS), figure);
  }

  private static List<Long> issues(FigureRows rows) {
    return rows.inOrder().stream().map(row -> row.spot().issue()).toList();
  }

  private static TimedTurn turn(long issue, Party party, String from, String to, Long seconds) {
    Turn turn = new Turn(party, null, at(from), to == null ? null : at(to));
    return new TimedTurn(spot(issue), turn, seconds, Limit.NONE, Asked.NOTHING);
  }

  private static TimedAsk ask(long id, State state, Excess excess) {
    TimedAsk.Dates dates =
        new TimedAsk.Dates(
            at("2026-03-02T09:00"),
            at("2026-03-03T09:00"),
            at("2026-03-04T17:00"),
            at("2026-03-06T10:00"),
            null);
    return new TimedAsk(id, spot(1), dates, new TimedAsk.Outcome(state, excess, 3));
  }

  private static Spot spot(long issue) {
    return new Spot(issue, 10_000, 10_000L, null, null);
  }

  private static Instant at(String local) {
    return Instant.parse(local + ":00Z");
  }
}
