package org.ballincourt.report;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNull;
import static org.junit.Assert.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.OptionalLong;
import org.ballincourt.commitment.Course.State;
import org.ballincourt.commitment.target.Allowance.Unit;
import org.ballincourt.commitment.target.Excess;
import org.ballincourt.court.Party;
import org.ballincourt.court.Reason;
import org.ballincourt.court.Turn;
import org.ballincourt.court.WorkingHours;
import org.ballincourt.figures.Share;
import org.ballincourt.report.TimedTurn.Asked;
import org.ballincourt.report.TimedTurn.Limit;
import org.ballincourt.report.settings.GettingBack;
import org.ballincourt.testing.Hours;
import org.junit.Test;

/** The report of March 2026, which begins on a Sunday; both sides work from nine to five. */
public class DelayCountTest {
  private static final long PROJECT = 10_000;
  private static final long HOUR = 3600;
  private static final Instant NOW = Instant.parse("2026-04-10T12:00:00Z");
  private static final Period MARCH =
      new Period(LocalDate.parse("2026-03-01"), LocalDate.parse("2026-03-31"), ZoneOffset.UTC);

  private boolean live = true;
  private GettingBack back;

  private final DelayCount count =
      new DelayCount(new Lens(MARCH, NOW, new KnownGrounds()), Step.MONTH);

  private final class KnownGrounds implements Grounds {
    @Override
    public WorkingHours hours(Spot spot) {
      return Hours.STANDARD;
    }

    @Override
    public boolean isLive(long project) {
      return live;
    }

    @Override
    public boolean tellTheWayBack() {
      return back != null;
    }

    @Override
    public Optional<GettingBack> gettingBack(Long project) {
      return Optional.ofNullable(back);
    }
  }

  @Test
  public void turnsCountWhereTheyEnded() {
    turn(Party.CLIENT, "2026-02-20T09:00", "2026-03-02T10:00", 7 * 8 * HOUR);
    turn(Party.CLIENT, "2026-03-31T09:00", "2026-04-01T00:00", 8 * HOUR);
    turn(Party.CLIENT, "2026-03-31T09:00", "2026-04-02T00:00", 16 * HOUR);
    turn(Party.TEAM, "2026-02-20T09:00", "2026-03-01T00:00", HOUR);

    assertEquals(1, report().theirs().lengths().turns());
    assertEquals(OptionalLong.of(7 * 8 * HOUR), report().theirs().lengths().median());
    assertEquals("its first instant is March", 1, report().ours().lengths().turns());
  }

  @Test
  public void timeIsCutAtTheEdgesOfThePeriod() {
    turn(Party.CLIENT, "2026-02-27T16:00", "2026-03-02T10:00", 2 * HOUR);
    turn(Party.TEAM, "2026-03-31T16:00", "2026-04-01T11:00", 3 * HOUR);

    assertEquals(HOUR, report().time().of(Holder.CLIENT));
    assertEquals(HOUR, report().time().of(Holder.TEAM));
  }

  @Test
  public void whatIsNotStartedIsToldApartAndWhatIsDoneNotAtAll() {
    add(Party.NOBODY, Reason.NOT_STARTED, "2026-03-02T09:00", "2026-03-02T11:00", 2 * HOUR);
    add(Party.NOBODY, Reason.PAUSED, "2026-03-02T11:00", "2026-03-02T12:00", HOUR);
    add(Party.NOBODY, Reason.DONE, "2026-03-02T12:00", "2026-03-02T17:00", 5 * HOUR);

    assertEquals(2 * HOUR, report().time().of(Holder.NOT_STARTED));
    assertEquals(HOUR, report().time().of(Holder.PAUSED));
    assertEquals(0, report().time().of(Holder.TEAM));
  }

  @Test
  public void weAnswerInTimeWhereATurnEndedByItsDate() {
    due("2026-03-02T17:00", "2026-03-02T17:00", new Excess(0, Unit.WORKING_DAYS));
    due("2026-03-02T17:00", "2026-03-05T10:00", new Excess(3, Unit.WORKING_DAYS));
    due("2026-03-02T12:00", "2026-03-02T14:00", new Excess(2 * HOUR, Unit.BUSINESS_SECONDS));
    turn(Party.TEAM, "2026-03-02T09:00", "2026-03-02T10:00", HOUR);

    assertEquals(new Share(1, 3), report().ours().answers().inTime());
    assertEquals(new Beyond(3, 2 * HOUR), report().ours().answers().beyond());
  }

  @Test
  public void theClientAnswersWhatTheyWereToldAndWeDidNotTakeBack() {
    ask(1, "2026-03-02T09:00", "2026-03-04T17:00", "2026-03-04T16:00", State.RECEIVED, 1);
    ask(2, "2026-03-02T09:00", "2026-03-04T17:00", "2026-03-06T10:00", State.DONE, 3);
    ask(3, "2026-03-02T09:00", "2026-03-04T17:00", "2026-03-20T10:00", State.WITHDRAWN, 1);
    ask(4, null, null, "2026-03-20T10:00", State.RECEIVED, 1);
    ask(5, "2026-03-02T09:00", null, "2026-03-20T10:00", State.RECEIVED, 2);
    ask(6, "2026-03-02T09:00", "2026-03-04T17:00", "2026-04-01T00:00", State.RECEIVED, 1);

    assertEquals(new Share(1, 2), report().theirs().answers().inTime());
    assertEquals(new Beyond(2, 0), report().theirs().answers().beyond());
    assertEquals(new Rounds(6, 3), report().theirs().rounds());
    assertEquals(new Apart(0, 1, 1, 1), report().apart());
  }

  @Test
  public void clientTurnsByAStatusAloneAreToldApart() {
    turn(Party.CLIENT, "2026-03-02T09:00", "2026-03-02T10:00", HOUR);
    count.add(
        new TimedTurn(
            spot(),
            new Turn(Party.CLIENT, null, at("2026-03-02T09:00"), at("2026-03-02T10:00")),
            HOUR,
            Limit.NONE,
            new Asked(1L, null)));

    assertEquals(2, report().theirs().lengths().turns());
    assertEquals(1, report().apart().byStatus());
  }

  @Test
  public void whatStandsNowIsToldWhateverThePeriod() {
    open(Party.TEAM, "2026-04-09T09:00", new Limit(at("2026-04-10T11:00"), null), Asked.NOTHING);
    open(Party.TEAM, "2026-04-09T09:00", new Limit(at("2026-04-10T12:00"), null), Asked.NOTHING);
    open(
        Party.CLIENT,
        "2026-03-09T09:00",
        new Limit(at("2026-03-10T17:00"), null),
        new Asked(1L, NOW));
    open(
        Party.CLIENT,
        "2026-03-09T09:00",
        new Limit(at("2026-03-10T17:00"), null),
        new Asked(2L, null));

    assertEquals(new SideFigures.Standing(2, 1), report().ours().now());
    assertEquals(
        "nobody told them of the other", new SideFigures.Standing(2, 1), report().theirs().now());
  }

  @Test
  public void nothingStandsInAnArchivedProject() {
    live = false;
    open(Party.TEAM, "2026-03-31T09:00", new Limit(at("2026-04-10T11:00"), null), Asked.NOTHING);

    assertEquals(new SideFigures.Standing(0, 0), report().ours().now());
    assertEquals("past figures stay", 8 * HOUR, report().time().of(Holder.TEAM));
  }

  /** A turn that took three working days was not longer than three. */
  @Test
  public void findingTheWayBackIsEstimatedForLongTurnsOfTheClientOnly() {
    back = new GettingBack(3, 3);
    turn(Party.CLIENT, "2026-03-02T09:00", "2026-03-05T17:00", 32 * HOUR);
    turn(Party.CLIENT, "2026-03-02T09:00", "2026-03-05T17:00:01", 32 * HOUR);
    turn(Party.CLIENT, "2026-03-02T09:00", "2026-03-09T10:00", 41 * HOUR);
    turn(Party.TEAM, "2026-03-02T09:00", "2026-03-20T10:00", 41 * HOUR);

    assertEquals(new Effort.Back(2, 3.0), report().effort().back());
  }

  @Test
  public void nothingIsEstimatedWhereNobodySaidWhatItCosts() {
    turn(Party.CLIENT, "2026-03-02T09:00", "2026-03-09T10:00", 41 * HOUR);

    assertNull(report().effort().back());
  }

  /**
   * Due on Wednesday at closing; the client was late for nine working days, we for the first two.
   */
  @Test
  public void thePhaseMovedByDaysInWhichOnlyTheClientWasLate() {
    ask(1, "2026-03-02T09:00", "2026-03-04T17:00", "2026-03-17T10:00", State.RECEIVED, 1);
    ask(2, "2026-03-02T09:00", "2026-03-04T17:00", "2026-03-10T10:00", State.RECEIVED, 1);
    ask(3, "2026-03-02T09:00", "2026-03-04T17:00", "2026-03-31T10:00", State.WITHDRAWN, 1);
    due("2026-03-04T17:00", "2026-03-06T17:00", new Excess(2, Unit.WORKING_DAYS));

    assertEquals(Optional.of(new Shift(7, 2)), report().shift());
  }

  /** They were late for Thursday and Friday; since then it is our move, and the date moves on. */
  @Test
  public void anAskThatLiesWithUsDelaysNobodyUntilItIsTheirsAgain() {
    standing("2026-03-04T17:00", "2026-03-06T17:00");

    assertEquals(Optional.of(new Shift(2, 0)), report().shift());
  }

  @Test
  public void anAskThatLiesWithTheClientDelaysUpToNow() {
    standing("2026-03-27T17:00", null);

    assertEquals(Optional.of(new Shift(2, 0)), report().shift());
  }

  private void standing(String due, String away) {
    Instant asked = at("2026-03-02T09:00");
    Instant since = away == null ? null : at(away);
    TimedAsk.Dates dates = new TimedAsk.Dates(asked, asked, at(due), null, since);
    count.add(new TimedAsk(1, spot(), dates, new TimedAsk.Outcome(State.OPEN, null, 1)));
  }

  @Test
  public void withoutATargetOfOursNoShiftIsTold() {
    assertTrue(count.report(null, Effort.Work.NONE).shift().isEmpty());
  }

  private DelayReport report() {
    return count.report(Hours.STANDARD.team().hours(), Effort.Work.NONE);
  }

  private void turn(Party party, String start, String end, long seconds) {
    add(party, null, start, end, seconds);
  }

  private void add(Party party, Reason reason, String start, String end, long seconds) {
    Turn turn = new Turn(party, reason, at(start), at(end));
    count.add(new TimedTurn(spot(), turn, seconds, Limit.NONE, Asked.NOTHING));
  }

  private void due(String due, String end, Excess excess) {
    Turn turn = new Turn(Party.TEAM, null, at("2026-03-02T09:00"), at(end));
    count.add(new TimedTurn(spot(), turn, HOUR, new Limit(at(due), excess), Asked.NOTHING));
  }

  private void open(Party party, String start, Limit limit, Asked asked) {
    count.add(new TimedTurn(spot(), new Turn(party, null, at(start), null), null, limit, asked));
  }

  private void ask(long id, String told, String due, String ended, State state, int rounds) {
    Instant asked = at("2026-03-02T09:00");
    TimedAsk.Dates dates =
        new TimedAsk.Dates(
            asked, told == null ? null : at(told), due == null ? null : at(due), at(ended), null);
    Excess excess = new Excess(2, Unit.WORKING_DAYS);
    count.add(new TimedAsk(id, spot(), dates, new TimedAsk.Outcome(state, excess, rounds)));
  }

  private static Spot spot() {
    return new Spot(1, PROJECT, PROJECT, null, null);
  }

  private static Instant at(String local) {
    return Instant.parse(local + (local.length() == 16 ? ":00Z" : "Z"));
  }
}
