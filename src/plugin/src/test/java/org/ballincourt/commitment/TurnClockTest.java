package org.ballincourt.commitment;

import static org.ballincourt.testing.Lives.IN_PROGRESS;
import static org.ballincourt.testing.Lives.NO_NAMES;
import static org.ballincourt.testing.Lives.WAITING;
import static org.ballincourt.testing.Lives.created;
import static org.ballincourt.testing.Lives.naming;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.ballincourt.calendar.NamedCalendar;
import org.ballincourt.calendar.StandardWeek;
import org.ballincourt.commitment.target.Allowance;
import org.ballincourt.commitment.target.Allowance.Unit;
import org.ballincourt.commitment.target.Deadline;
import org.ballincourt.commitment.target.Excess;
import org.ballincourt.commitment.target.Target;
import org.ballincourt.commitment.target.Targets;
import org.ballincourt.court.Party;
import org.ballincourt.court.Reason;
import org.ballincourt.court.Turn;
import org.ballincourt.court.WorkingHours;
import org.ballincourt.court.life.PlacedTurn;
import org.junit.Test;

/** Monday, 2 March 2026, and the days after it; everybody works from nine to five. */
public class TurnClockTest {

  private static final NamedCalendar UTC = StandardWeek.in(ZoneId.of("UTC"));
  private static final NamedCalendar HELSINKI = StandardWeek.in(ZoneId.of("Europe/Helsinki"));

  @Test
  public void theClientsTurnRunsOnTheClientsCalendarAllOthersOnTheTeams() {
    TurnClock clock = new TurnClock(new WorkingHours(UTC, HELSINKI), Targets.NONE);
    assertEquals(
        Duration.ofHours(6), clock.length(turn(Party.CLIENT, "2026-03-02T09:00Z"), MONDAY_NIGHT));
    for (Party party : List.of(Party.TEAM, Party.THIRD_PARTY)) {
      assertEquals(
          Duration.ofHours(8), clock.length(turn(party, "2026-03-02T09:00Z"), MONDAY_NIGHT));
    }
  }

  @Test
  public void threeWorkingDaysFromMondayEndOnThursdayAtClosing() {
    Deadline deadline = deadline(Party.CLIENT, "2026-03-02T10:00Z", 3, Unit.WORKING_DAYS);
    assertEquals(Instant.parse("2026-03-05T17:00:00Z"), deadline.due());
    assertEquals(Duration.ofHours(7 + 24), deadline.allowed());
  }

  @Test
  public void whatWasToldOnFridayNightOrOnSaturdayIsDueOnMondayNightInOneWorkingDay() {
    for (String told : List.of("2026-03-06T20:00Z", "2026-03-07T11:00Z")) {
      assertEquals(
          Instant.parse("2026-03-09T17:00:00Z"),
          deadline(Party.CLIENT, told, 1, Unit.WORKING_DAYS).due());
    }
  }

  @Test
  public void fourHoursFromThreeOClockEndAtElevenOnTheNextDay() {
    Deadline deadline = deadline(Party.TEAM, "2026-03-02T15:00Z", 4 * 3600, Unit.BUSINESS_SECONDS);
    assertEquals(Instant.parse("2026-03-03T11:00:00Z"), deadline.due());
    assertEquals(Duration.ofHours(4), deadline.allowed());
  }

  @Test
  public void daysBeyondAreTheWorkingDaysAfterTheDayOnWhichItWasDue() {
    Deadline thursday = deadline(Party.CLIENT, "2026-03-02T10:00Z", 3, Unit.WORKING_DAYS);
    assertEquals(0, thursday.excessAt(Instant.parse("2026-03-05T17:00:00Z")).amount());
    assertEquals(0, thursday.excessAt(Instant.parse("2026-03-05T23:00:00Z")).amount());
    assertEquals(1, thursday.excessAt(Instant.parse("2026-03-06T08:00:00Z")).amount());
    assertEquals(1, thursday.excessAt(Instant.parse("2026-03-08T08:00:00Z")).amount());
    assertEquals(2, thursday.excessAt(Instant.parse("2026-03-09T08:00:00Z")).amount());
  }

  @Test
  public void hoursBeyondAreCountedInBusinessTime() {
    Deadline eleven = deadline(Party.TEAM, "2026-03-02T15:00Z", 4 * 3600, Unit.BUSINESS_SECONDS);
    assertEquals(
        new Excess(7 * 3600, Unit.BUSINESS_SECONDS),
        eleven.excessAt(Instant.parse("2026-03-04T10:00:00Z")));
    assertEquals(0, eleven.excessAt(Instant.parse("2026-03-03T10:00:00Z")).amount());
  }

  @Test
  public void ourTurnIsPastItsDateAfterTheInstantOnWhichItIsDue() {
    CountedTurns turns =
        created("10:00", IN_PROGRESS)
            .countedUnder(NO_NAMES, limited(Party.TEAM, 1, Unit.WORKING_DAYS));
    assertFalse(turns.isOverdue(Instant.parse("2026-03-03T17:00:00Z")));
    assertTrue(turns.isOverdue(Instant.parse("2026-03-03T17:00:01Z")));
  }

  @Test
  public void nobodyHasToldTheClientSoTheyAreNeverPastTheirDate() {
    CountedTurns turns =
        created("10:00", WAITING)
            .countedUnder(
                naming(WAITING, Party.CLIENT), limited(Party.CLIENT, 1, Unit.WORKING_DAYS));
    assertFalse(turns.isOverdue(Instant.parse("2027-03-02T10:00:00Z")));
  }

  @Test
  public void whatIsNobodysIsNeverDue() {
    Turn nobodys = new Turn(Party.NOBODY, Reason.DONE, instant("2026-03-02T10:00Z"), null);
    assertEquals(
        Optional.empty(), limited(Party.TEAM, 1, Unit.WORKING_DAYS).deadline(placed(nobodys)));
  }

  private static final Instant MONDAY_NIGHT = instant("2026-03-02T22:00Z");

  private static Deadline deadline(Party party, String from, long amount, Unit unit) {
    return limited(party, amount, unit).deadline(placed(turn(party, from))).orElseThrow();
  }

  private static TurnClock limited(Party party, long amount, Unit unit) {
    Target target =
        new Target(new Target.Scope(null, party, null, null), new Allowance(amount, unit));
    return new TurnClock(WorkingHours.ofAll(UTC), new Targets(List.of(target)));
  }

  private static PlacedTurn placed(Turn turn) {
    return new PlacedTurn(turn, 1L, null);
  }

  private static Turn turn(Party party, String startedAt) {
    return new Turn(party, null, instant(startedAt), null);
  }

  private static Instant instant(String minute) {
    return Instant.parse(minute.replace("Z", ":00Z"));
  }
}
