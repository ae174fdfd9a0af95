package org.ballincourt.report.dashboard.clients;

import static org.junit.Assert.assertEquals;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.ballincourt.calendar.NamedCalendar;
import org.ballincourt.client.Client;
import org.ballincourt.client.Language;
import org.ballincourt.client.Seat;
import org.ballincourt.report.Lengths;
import org.ballincourt.report.dashboard.clients.Attention.Silence;
import org.ballincourt.report.dashboard.clients.Attention.Why;
import org.ballincourt.testing.SmallJira;
import org.junit.Test;

public class ClientLineTest {

  private static final Instant MONDAY = Instant.parse("2026-03-09T10:00:00Z");
  private static final Instant TUESDAY = Instant.parse("2026-03-10T10:00:00Z");
  private static final Attention NONE = new Attention(0, null, null, null);

  /** Who takes long comes no earlier for it, and neither does who has much that was let slide. */
  @Test
  public void putsFirstWhomSomebodyShouldTalkToAndOrdersTheOthersByName() {
    List<ClientLine> lines =
        List.of(
            line("Aurora", NONE, 1_000_000),
            line("Birch", new Attention(0, null, null, new Silence(MONDAY)), 10),
            line("Cedar", new Attention(0, null, MONDAY, null), 10),
            line("Dune", new Attention(9, TUESDAY, null, null), 10),
            line("Elm", new Attention(1, MONDAY, null, null), 10),
            line("abyss", NONE, 10));

    assertEquals(
        List.of("Elm", "Dune", "Cedar", "Birch", "abyss", "Aurora"),
        lines.stream()
            .sorted(ClientLine.NEEDS_ATTENTION)
            .map(line -> line.client().name())
            .toList());
  }

  @Test
  public void tellsEachReason() {
    Attention all = new Attention(2, MONDAY, TUESDAY, new Silence(null));

    assertEquals(Set.of(Why.LET_SLIDE, Why.UNHAPPY, Why.QUIET), all.reasons());
    assertEquals(Set.of(), NONE.reasons());
  }

  private static ClientLine line(String name, Attention attention, long seconds) {
    NamedCalendar hours =
        new NamedCalendar(1L, name, new SmallJira().zone().standardWeek().hours());
    Client client = new Client(1L, name, new Language("en"), new Seat("NO", null, hours), null);
    long[] five = Stream.generate(() -> seconds).limit(5).mapToLong(Long::longValue).toArray();
    Taken taken = new Taken(new Lengths(five), List.of());
    return new ClientLine(client, taken, taken, attention);
  }
}
