package org.ballincourt.court;

import static org.ballincourt.testing.Lives.IN_PROGRESS;
import static org.ballincourt.testing.Lives.WAITING;
import static org.ballincourt.testing.Lives.at;
import static org.ballincourt.testing.Lives.created;
import static org.ballincourt.testing.Lives.naming;
import static org.junit.Assert.assertEquals;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.ballincourt.testing.Hours;
import org.junit.Test;

public class TallyTest {

  private final List<Turn> turns =
      created("09:00", IN_PROGRESS)
          .then("10:00", WAITING)
          .then("12:30", IN_PROGRESS)
          .then("13:00", WAITING)
          .turnsUnder(naming(WAITING, Party.CLIENT));

  @Test
  public void addsUpEachPartysTurns() {
    Tally tally = Tally.of(turns, Hours.AROUND_THE_CLOCK, at("14:00"));
    assertEquals(Optional.of(Duration.ofMinutes(90)), tally.of(Party.TEAM));
    assertEquals(Optional.of(Duration.ofMinutes(210)), tally.of(Party.CLIENT));
  }

  /** Whose calendars differ has times that are not parts of one whole. */
  @Test
  public void countsEachTurnOnItsOwnCalendar() {
    WorkingHours hours = new WorkingHours(Hours.STANDARD.team(), Hours.AROUND_THE_CLOCK.client());
    Tally tally = Tally.of(turns, hours, at("2026-03-03T09:00:00Z"));

    assertEquals(Optional.of(Duration.ofMinutes(90)), tally.of(Party.TEAM));
    assertEquals(Optional.of(Duration.ofMinutes(150 + 20 * 60)), tally.of(Party.CLIENT));
  }

  @Test
  public void tellsNeverFromZero() {
    Tally tally = Tally.of(turns, Hours.AROUND_THE_CLOCK, at("09:00"));
    assertEquals(Optional.empty(), tally.of(Party.THIRD_PARTY));
    assertEquals(
        Optional.of(Duration.ZERO),
        Tally.of(turns.subList(3, 4), Hours.AROUND_THE_CLOCK, at("13:00")).of(Party.CLIENT));
  }
}
