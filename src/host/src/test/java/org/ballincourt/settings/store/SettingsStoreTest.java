package org.ballincourt.settings.store;

import static org.junit.Assert.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.ballincourt.change.Change;
import org.ballincourt.change.Deed;
import org.ballincourt.change.Difference;
import org.ballincourt.change.Difference.What;
import org.ballincourt.change.store.ChangeRow;
import org.ballincourt.change.store.ChangeStore;
import org.ballincourt.court.store.Stores;
import org.ballincourt.host.plugin.ao.OnEachDatabase;
import org.ballincourt.host.plugin.ao.PluginTables;
import org.ballincourt.settings.Groups;
import org.ballincourt.settings.Pace;
import org.ballincourt.settings.Right;
import org.junit.Before;
import org.junit.Test;

/** What is set for all of Jira, on the real engine. */
public class SettingsStoreTest extends OnEachDatabase {

  private ChangeStore changes;
  private SettingsStore store;

  @Before
  public void open() {
    PluginTables tables = database.tables(List.of(SettingsRow.class, ChangeRow.class));
    changes = new Stores(tables).changes();
    store = new SettingsStore(tables, changes);
  }

  @Test
  public void readsAtTheUsualPaceWhereNobodyHasSetAnother() {
    assertEquals(500, store.pace().issuesASecond());
  }

  @Test
  public void keepsThePaceThatWasSetLast() {
    store.save(new Pace(20));
    store.save(new Pace(2000));

    assertEquals(new Pace(2000), store.pace());
  }

  @Test
  public void keepsGroupsBesideThePace() {
    Groups leads = Groups.NONE.with(Right.SEE_ALL_CLIENTS, "leads");
    store.save(new Pace(20));
    store.save(leads);
    store.save(leads);

    assertEquals(leads, store.groups());
    assertEquals(new Pace(20), store.pace());
    assertEquals(2, changes.latest(null, 0, 50).size());
    Difference named =
        new Difference(What.GROUP, Map.of("right", "see-all-clients"), null, "leads");
    assertEquals(List.of(named), changes.latest(null, 0, 1).get(0).differences());
  }

  @Test
  public void writesDownWhatChanged() {
    store.save(new Pace(20));
    store.save(new Pace(20));

    Change change = changes.latest(null, 0, 50).get(0);
    assertEquals(Deed.SETTINGS_CHANGED, change.deed());
    assertEquals(null, change.project());
    assertEquals(List.of(new Difference(What.PACE, Map.of(), "500", "20")), change.differences());
    assertEquals(1, changes.latest(null, 0, 50).size());
  }

  @Test
  public void noneOfTwoWhoSaveAtOnceFailsAndEachSaysWhatWasBefore() throws Exception {
    ExecutorService two = Executors.newFixedThreadPool(2);
    CyclicBarrier together = new CyclicBarrier(2);
    for (int round = 1; round <= 10; round++) {
      Future<?> one = two.submit(saving(round, together));
      Future<?> other = two.submit(saving(100 + round, together));
      one.get();
      other.get();
    }
    two.shutdown();

    String before = String.valueOf(store.pace().issuesASecond());
    for (Change change : changes.latest(null, 0, 50)) {
      assertEquals(before, change.differences().get(0).after());
      before = change.differences().get(0).before();
    }
    assertEquals("500", before);
  }

  private Callable<Void> saving(int pace, CyclicBarrier together) {
    return () -> {
      together.await();
      store.save(new Pace(pace));
      return null;
    };
  }
}
