package org.ballincourt.court.store;

import static org.junit.Assert.assertEquals;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.ballincourt.court.store.check.Check;
import org.ballincourt.court.store.check.Check.Details;
import org.ballincourt.court.store.check.CheckRow;
import org.ballincourt.court.store.check.CheckStore;
import org.ballincourt.host.plugin.ao.OnEachDatabase;
import org.junit.Before;
import org.junit.Test;

/** How the last check went, on the real engine. */
public class CheckStoreTest extends OnEachDatabase {

  private static final Instant NIGHT = Instant.parse("2026-03-02T03:00:00.125Z");

  private CheckStore store;

  @Before
  public void open() {
    store = new CheckStore(database.tables(List.of(CheckRow.class)));
  }

  @Test
  public void knowsNothingBeforeTheFirstCheck() {
    assertEquals(Optional.empty(), store.last());
  }

  @Test
  public void keepsTheLastCheckAlone() {
    store.save(new Check(NIGHT.minusSeconds(86_400), 40, 0, NIGHT));
    store.save(new Check(NIGHT, 39, 2, NIGHT.minusSeconds(60)));

    assertEquals(Optional.of(new Check(NIGHT, 39, 2, NIGHT.minusSeconds(60))), store.last());
  }

  @Test
  public void keepsWhatTheCheckFound() {
    List<Long> many = LongStream.range(9_000_000_000L, 9_000_000_030L).boxed().toList();
    Check check = new Check(NIGHT, 39, 30, NIGHT, new Details(many, 2, 1, "x".repeat(1000)));
    store.save(check);

    assertEquals(Optional.of(check), store.last());
    assertEquals(20, store.last().orElseThrow().details().examples().size());
  }
}
