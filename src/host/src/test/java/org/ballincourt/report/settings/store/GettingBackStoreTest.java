package org.ballincourt.report.settings.store;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;
import org.ballincourt.change.Change;
import org.ballincourt.change.Deed;
import org.ballincourt.change.Difference;
import org.ballincourt.change.Difference.What;
import org.ballincourt.change.store.ChangeRow;
import org.ballincourt.change.store.ChangeStore;
import org.ballincourt.court.store.Stores;
import org.ballincourt.host.plugin.ao.OnEachDatabase;
import org.ballincourt.host.plugin.ao.PluginTables;
import org.ballincourt.report.settings.GettingBack;
import org.junit.Before;
import org.junit.Test;

/** How long it takes us to find our way back, on the real engine. */
public class GettingBackStoreTest extends OnEachDatabase {

  private static final long WEB = 10_000;
  private static final long LUM = 10_001;
  private static final GettingBack TWO_HOURS = new GettingBack(10, 4);
  private static final GettingBack HALF_AN_HOUR = new GettingBack(5, 1);

  private ChangeStore changes;
  private GettingBackStore store;

  @Before
  public void open() {
    PluginTables tables = database.tables(List.of(GettingBackRow.class, ChangeRow.class));
    changes = new Stores(tables).changes();
    store = new GettingBackStore(tables, changes);
  }

  @Test
  public void isNotKnownWhereNobodyHasSaid() {
    assertEquals(Optional.empty(), store.of(WEB));
    assertEquals(Map.of(), store.of(List.of()));
  }

  @Test
  public void isKeptForEachProjectByItself() {
    store.save(WEB, Optional.of(TWO_HOURS));
    store.save(LUM, Optional.of(HALF_AN_HOUR));
    store.save(WEB, Optional.of(new GettingBack(10, 5)));

    assertEquals(Optional.of(new GettingBack(10, 5)), store.of(WEB));
    assertEquals(
        Map.of(WEB, new GettingBack(10, 5), LUM, HALF_AN_HOUR), store.of(List.of(WEB, LUM, 7L)));
  }

  @Test
  public void isAskedForThousandsOfProjectsAtOnce() {
    store.save(WEB, Optional.of(TWO_HOURS));
    List<Long> many = new ArrayList<>(LongStream.range(1, 2500).boxed().toList());
    many.add(WEB);
    assertEquals(Map.of(WEB, TWO_HOURS), store.of(many));
  }

  @Test
  public void isSaidNoMore() {
    store.save(WEB, Optional.of(TWO_HOURS));
    store.save(WEB, Optional.empty());
    assertEquals(Optional.empty(), store.of(WEB));
  }

  @Test
  public void whoChangedWhatIsKept() {
    store.save(WEB, Optional.of(TWO_HOURS));
    store.save(WEB, Optional.of(TWO_HOURS));
    store.save(WEB, Optional.empty());

    List<Change> told = changes.latest(WEB, 0, 50);
    assertEquals(2, told.size());
    assertEquals(Deed.RULES_CHANGED, told.get(0).deed());
    assertEquals(List.of(difference("10 4", null)), told.get(0).differences());
    assertEquals(List.of(difference(null, "10 4")), told.get(1).differences());
  }

  private static Difference difference(String before, String after) {
    return new Difference(What.GETTING_BACK, Map.of(), before, after);
  }

  /** Each says what it was right before, so that the entries tell one story. */
  @Test
  public void ofTwoWhoSaveAtOnceBothAreWrittenDown() throws Exception {
    for (int round = 0; round < 10; round++) {
      store.save(WEB, Optional.empty());
      int before = changes.latest(WEB, 0, 100).size();
      saveAtOnce();
      List<Change> told = changes.latest(WEB, 0, 100);
      assertEquals(before + 2, told.size());
      assertEquals(after(told.get(1)), told.get(0).differences().get(0).before());
      assertTrue(store.of(WEB).map(GettingBack::toString).equals(Optional.of(after(told.get(0)))));
    }
  }

  private static String after(Change change) {
    return change.differences().get(0).after();
  }

  private void saveAtOnce() throws Exception {
    CyclicBarrier both = new CyclicBarrier(2);
    ExecutorService two = Executors.newFixedThreadPool(2);
    List<Future<?>> savers = new ArrayList<>();
    for (GettingBack wanted : List.of(TWO_HOURS, HALF_AN_HOUR)) {
      savers.add(
          two.submit(
              () -> {
                both.await();
                store.save(WEB, Optional.of(wanted));
                return null;
              }));
    }
    for (Future<?> saver : savers) {
      saver.get();
    }
    two.shutdown();
  }
}
