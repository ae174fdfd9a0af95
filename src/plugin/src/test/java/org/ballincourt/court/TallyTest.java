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
import org.ballincourt.calendar.BusinessTime;
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
    Tally tally = Tally.of(turns, BusinessTime.ELAPSED, at("14:00"));
    assertEquals(Optional.of(Duration.ofMinutes(90)), tally.of(Party.TEAM));
    assertEquals(Optional.of(Duration.ofMinutes(210)), tally.of(Party.CLIENT));
  }

  @Test
  public void tellsNeverFromZero() {
    Tally tally = Tally.of(turns, BusinessTime.ELAPSED, at("09:00"));
    assertEquals(Optional.empty(), tally.of(Party.THIRD_PARTY));
    assertEquals(
        Optional.of(Duration.ZERO),
        Tally.of(turns.subList(3, 4), BusinessTime.ELAPSED, at("13:00")).of(Party.CLIENT));
  }
}
