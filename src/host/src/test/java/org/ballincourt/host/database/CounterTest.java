package org.ballincourt.host.database;

import static org.junit.Assert.assertEquals;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.junit.Rule;
import org.junit.Test;

public class CounterTest {
  @Rule public final MemoryDatabase database = new MemoryDatabase();

  @Test
  public void givesEachIdOnceToWritersAtTheSameTime() {
    Counter counter = new Counter(database.get().sql(), "change_groups");
    Set<Long> ids = ConcurrentHashMap.newKeySet();
    IntStream.range(0, 100)
        .parallel()
        .forEach(i -> ids.add(database.get().inTransaction(counter::next)));
    assertEquals(100, ids.size());
  }

  @Test
  public void neverGoesBack() {
    Counter counter = new Counter(database.get().sql(), "change_groups");
    counter.raiseTo(70000);
    counter.raiseTo(20000);
    assertEquals(70001, counter.next());
  }
}
