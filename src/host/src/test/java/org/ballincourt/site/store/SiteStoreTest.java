package org.ballincourt.site.store;

import static org.junit.Assert.assertEquals;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
import org.ballincourt.site.AddressBlock;
import org.ballincourt.site.PublicUrl;
import org.ballincourt.site.SelfTest;
import org.ballincourt.site.SelfTest.Outcome;
import org.ballincourt.site.Site;
import org.ballincourt.site.TrustedProxies;
import org.junit.Before;
import org.junit.Test;

/** How clients reach us, on the real engine. */
public class SiteStoreTest extends OnEachDatabase {
  private static final Instant NOW = Instant.parse("2026-03-12T10:00:00Z");
  private static final PublicUrl ASK = new PublicUrl("https://ask.studio.example");
  private static final PublicUrl OTHER = new PublicUrl("https://other.studio.example");
  private static final TrustedProxies PROXIES =
      new TrustedProxies(List.of(new AddressBlock("10.0.0.0/8"), new AddressBlock("::1")));
  private static final SelfTest PASSED = new SelfTest(Outcome.PASSED, NOW);

  private ChangeStore changes;
  private SiteStore store;

  @Before
  public void open() {
    PluginTables tables = database.tables(List.of(SiteRow.class, ChangeRow.class));
    changes = new Stores(tables).changes();
    store = new SiteStore(tables, changes);
  }

  @Test
  public void knowsNothingWhereNobodyHasSaid() {
    assertEquals(Site.UNKNOWN, store.site());
    assertEquals(Optional.empty(), store.lastTest());
    assertEquals(Optional.empty(), store.reachableUrl());
  }

  @Test
  public void keepsWhatWasSavedLastAndTellsWhoDidIt() {
    store.save(new Site(ASK, "Petra Moen", PROXIES));
    Site next = new Site(ASK, null, TrustedProxies.NONE);
    store.save(next);
    store.save(next);

    assertEquals(next, store.site());
    List<Change> all = changes.latest(null, 0, 50);
    assertEquals(2, all.size());
    assertEquals(Deed.SETTINGS_CHANGED, all.get(0).deed());
    assertEquals(
        List.of(
            new Difference(What.CONTACT_LINE, Map.of(), "Petra Moen", null),
            new Difference(What.PROXIES, Map.of(), "10.0.0.0/8 ::1", null)),
        all.get(0).differences());
  }

  @Test
  public void isReachableOnceItHasReachedItself() {
    store.save(new Site(ASK, null, PROXIES));
    store.tested(ASK, new SelfTest(Outcome.TOO_SLOW, NOW));
    assertEquals(Optional.empty(), store.reachableUrl());
    store.tested(ASK, PASSED);

    assertEquals(Optional.of(ASK), store.reachableUrl());
    assertEquals(Optional.of(PASSED), store.lastTest());
    assertEquals(PROXIES, store.site().proxies());
    assertEquals(1, changes.latest(null, 0, 50).size());
  }

  @Test
  public void staysReachableAsLongAsTheAddressDoes() {
    store.save(new Site(ASK, null, PROXIES));
    store.tested(ASK, PASSED);
    store.save(new Site(ASK, "Petra Moen", PROXIES));
    assertEquals(Optional.of(ASK), store.reachableUrl());

    store.save(new Site(OTHER, "Petra Moen", PROXIES));
    assertEquals(Optional.empty(), store.lastTest());
  }

  @Test
  public void passesOverATestOfAnAddressOfBefore() {
    store.save(new Site(OTHER, null, PROXIES));
    store.tested(ASK, PASSED);

    assertEquals(Optional.empty(), store.reachableUrl());
  }

  @Test
  public void losesNothingWhereTwoWriteAtOnce() throws Exception {
    store.save(new Site(ASK, "none yet", PROXIES));
    ExecutorService two = Executors.newFixedThreadPool(2);
    for (int round = 0; round < 20; round++) {
      CyclicBarrier together = new CyclicBarrier(2);
      Site next = new Site(ASK, "round " + round, PROXIES);
      SelfTest test = new SelfTest(Outcome.PASSED, NOW.plusSeconds(round));
      Future<?> one = two.submit(doing(together, () -> store.save(next)));
      Future<?> other = two.submit(doing(together, () -> store.tested(ASK, test)));
      one.get();
      other.get();
      assertEquals(next, store.site());
      assertEquals(Optional.of(test), store.lastTest());
    }
    two.shutdown();
  }

  private static Callable<Void> doing(CyclicBarrier together, Runnable work) {
    return () -> {
      together.await();
      work.run();
      return null;
    };
  }
}
