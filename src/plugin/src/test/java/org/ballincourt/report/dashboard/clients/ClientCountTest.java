package org.ballincourt.report.dashboard.clients;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.ballincourt.court.Party;
import org.ballincourt.court.Turn;
import org.ballincourt.report.Period;
import org.ballincourt.report.Spot;
import org.ballincourt.report.TimedTurn;
import org.ballincourt.report.TimedTurn.Asked;
import org.ballincourt.report.TimedTurn.Limit;
import org.junit.Test;

/** March 2026. */
public class ClientCountTest {

  private static final long LUMEN = 7;
  private static final Period MARCH =
      new Period(LocalDate.parse("2026-03-01"), LocalDate.parse("2026-03-31"), ZoneOffset.UTC);

  private final ClientCount count = new ClientCount(MARCH);

  @Test
  public void countsTurnsOfBothSidesThatEndedInThePeriod() {
    closed(Party.CLIENT, "2026-03-01T00:00:00Z", 60);
    closed(Party.CLIENT, "2026-02-28T23:59:59Z", 60);
    closed(Party.CLIENT, "2026-04-01T00:00:00Z", 60);
    closed(Party.TEAM, "2026-03-02T10:00:00Z", 30);
    closed(Party.THIRD_PARTY, "2026-03-02T10:00:00Z", 10);

    assertEquals(1, count.of(LUMEN).theirs().turns());
    assertEquals(1, count.of(LUMEN).ours().turns());
  }

  @Test
  public void tellsAMedianFromFiveTurnsOn() {
    for (long seconds : new long[] {50, 10, 40, 20}) {
      closed(Party.CLIENT, "2026-03-02T10:00:00Z", seconds);
    }
    assertEquals(Optional.empty(), theirs().median());

    closed(Party.CLIENT, "2026-03-02T10:00:00Z", 30);
    assertEquals(Optional.of(30L), theirs().median());
  }

  @Test
  public void knowsWhenSomethingLastChangedAndWhetherAnythingIsOpen() {
    assertEquals(Instant.MIN, count.of(LUMEN).lastChange());
    closed(Party.CLIENT, "2026-02-10T10:00:00Z", 60);
    assertFalse(count.of(LUMEN).isOpen());
    count.accept(turn(LUMEN, Party.TEAM, "2026-02-12T10:00:00Z", null, null));

    assertTrue(count.of(LUMEN).isOpen());
    assertEquals(Instant.parse("2026-02-12T10:00:00Z"), count.of(LUMEN).lastChange());
  }

  @Test
  public void leavesOutWhatIsNobodys() {
    count.accept(turn(null, Party.CLIENT, "2026-03-02T10:00:00Z", "2026-03-03T10:00:00Z", 60L));

    assertEquals(0, count.of(LUMEN).theirs().turns());
  }

  private Taken theirs() {
    return new Taken(count.of(LUMEN).theirs(), List.of());
  }

  private void closed(Party party, String end, long seconds) {
    count.accept(turn(LUMEN, party, "2026-01-05T10:00:00Z", end, seconds));
  }

  private static TimedTurn turn(Long client, Party party, String start, String end, Long seconds) {
    Instant ended = end == null ? null : Instant.parse(end);
    return new TimedTurn(
        new Spot(1, 10, 10L, null, client),
        new Turn(party, null, Instant.parse(start), ended),
        seconds,
        Limit.NONE,
        Asked.NOTHING);
  }
}
