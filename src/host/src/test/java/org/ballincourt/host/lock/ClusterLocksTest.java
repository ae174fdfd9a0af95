package org.ballincourt.host.lock;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import com.atlassian.beehive.ClusterLock;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.ballincourt.host.database.Database;
import org.ballincourt.host.plugin.ao.OnEachDatabase;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;

/** Two nodes on one database, and a second thread. */
public class ClusterLocksTest extends OnEachDatabase {
  private static final String NAME = "org.example.check";

  private final ExecutorService thread = Executors.newSingleThreadExecutor();
  private Database first;
  private Database second;
  private ClusterLock here;
  private ClusterLock there;

  @Before
  public void open() {
    String url = database.freshUrl();
    first = Database.open(url);
    second = Database.open(url);
    here = new ClusterLocks(first).getLockForName(NAME);
    there = new ClusterLocks(second).getLockForName(NAME);
  }

  @After
  public void close() {
    thread.shutdownNow();
    first.close();
    second.close();
  }

  private boolean triesOnAnotherThread(ClusterLock lock) throws Exception {
    return thread.submit(() -> lock.tryLock()).get();
  }

  @Test
  public void oneNodeKeepsTheOtherOut() {
    assertTrue(here.tryLock());
    assertFalse(there.tryLock());
    here.unlock();
    assertTrue(there.tryLock());
    assertFalse(here.tryLock());
    there.unlock();
  }

  @Test
  public void oneThreadKeepsTheOtherOut() throws Exception {
    here.lock();
    assertFalse(triesOnAnotherThread(here));
    assertFalse(triesOnAnotherThread(there));
    here.unlock();
    assertTrue(triesOnAnotherThread(here));
    assertFalse(here.tryLock());
  }

  @Test
  public void whoHoldsItMayTakeItAgain() throws Exception {
    here.lock();
    assertTrue(here.tryLock());
    here.unlock();
    assertFalse(there.tryLock());
    here.unlock();
    assertTrue(there.tryLock());
    there.unlock();
  }

  @Test
  public void waitsUntilItIsFree() throws Exception {
    here.lock();
    assertFalse(there.tryLock(1, TimeUnit.MILLISECONDS));
    Future<?> waiting =
        thread.submit(
            () -> {
              there.lock();
              there.unlock();
            });
    here.unlock();
    waiting.get();
    assertTrue(here.tryLock(1, TimeUnit.MINUTES));
    here.unlock();
    here.lockInterruptibly();
    here.unlock();
  }

  @Test
  public void onlyWhoHoldsItGivesItBack() throws Exception {
    assertThrows(IllegalMonitorStateException.class, () -> here.unlock());
    assertTrue(triesOnAnotherThread(here));
    assertThrows(IllegalMonitorStateException.class, () -> here.unlock());
    assertFalse(there.tryLock());
  }

  @Test
  public void otherNamesAreOtherLocks() {
    ClusterLock other = new ClusterLocks(second).getLockForName("org.example.other");
    assertTrue(here.tryLock());
    assertTrue(other.tryLock());
    here.unlock();
    other.unlock();
  }

  @Test
  public void aNameIsOneRow() {
    new ClusterLocks(first).getLockForName(NAME);
    assertEquals(
        Integer.valueOf(1),
        first.sql().sql("select count(*) from cluster_locks").query(Integer.class).single());
  }
}
