package org.ballincourt.site.store;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNotEquals;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.ballincourt.host.plugin.ao.OnEachDatabase;
import org.ballincourt.host.plugin.ao.PluginTables;
import org.ballincourt.site.reach.Ping;
import org.junit.Before;
import org.junit.Test;

/** What we ask ourselves, on the real engine. */
public class PingStoreTest extends OnEachDatabase {
  private static final Instant NOW = Instant.parse("2026-03-12T10:00:00Z");

  private PluginTables tables;

  @Before
  public void open() {
    tables = database.tables(List.of(PingRow.class));
  }

  private PingStore at(Instant now) {
    return new PingStore(tables, Clock.fixed(now, ZoneOffset.UTC));
  }

  private static Optional<String> answer(PingStore store, Object question) {
    return new Ping(store).answer(String.valueOf(question));
  }

  @Test
  public void isAnsweredOnEveryNodeWhileItIsAsked() {
    PingStore.Ping ping = at(NOW).ask();
    assertEquals(Optional.of(ping.answer()), answer(at(NOW.plusSeconds(5)), ping.id()));

    at(NOW).forget(ping);
    assertEquals(Optional.empty(), answer(at(NOW), ping.id()));
  }

  @Test
  public void hasAnAnswerOfItsOwnForEach() {
    PingStore.Ping one = at(NOW).ask();
    PingStore.Ping other = at(NOW).ask();

    assertNotEquals(one.answer(), other.answer());
    assertEquals(Optional.of(one.answer()), answer(at(NOW), one.id()));
  }

  @Test
  public void isOverAfterAMinute() {
    PingStore.Ping ping = at(NOW).ask();

    assertEquals(Optional.empty(), answer(at(NOW.plusSeconds(61)), ping.id()));
  }

  @Test
  public void answersNothingElse() {
    at(NOW).ask();

    for (String nonsense : List.of("", "0", "-1", "1", "x", "1 OR 1=1", "9".repeat(30))) {
      assertEquals(nonsense, Optional.empty(), answer(at(NOW), nonsense));
    }
    assertEquals(Optional.empty(), new Ping(at(NOW)).answer(null));
  }
}
