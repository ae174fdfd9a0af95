package org.ballincourt.host.lock;

import com.atlassian.beehive.ClusterLock;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/**
 * One lock: a lock among the threads of this node, and by whoever holds that, a row among the
 * nodes. A thread may take it again and again.
 */
final class NamedLock implements ClusterLock {
  private static final long MILLIS_BETWEEN_TRIES = 20;

  private final String name;
  private final LockedRow row;
  private final ReentrantLock here = new ReentrantLock();

  NamedLock(String name, LockedRow row) {
    this.name = name;
    this.row = row;
  }

  @Override
  public boolean tryLock() {
    return here.tryLock() && takeRow();
  }

  /** Gives up what this thread has here unless the row can be had too. */
  private boolean takeRow() {
    boolean taken = false;
    try {
      taken = here.getHoldCount() > 1 || row.take();
      return taken;
    } finally {
      if (!taken) {
        here.unlock();
      }
    }
  }

  @Override
  public boolean tryLock(long time, TimeUnit unit) throws InterruptedException {
    long end = System.nanoTime() + unit.toNanos(time);
    boolean taken = tryLock();
    while (!taken && end - System.nanoTime() > 0) {
      Thread.sleep(MILLIS_BETWEEN_TRIES);
      taken = tryLock();
    }
    return taken;
  }

  @Override
  public void lockInterruptibly() throws InterruptedException {
    while (!tryLock()) {
      Thread.sleep(MILLIS_BETWEEN_TRIES);
    }
  }

  @Override
  public void lock() {
    boolean interrupted = false;
    while (!tryLock()) {
      try {
        Thread.sleep(MILLIS_BETWEEN_TRIES);
      } catch (InterruptedException e) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  /**
   * @throws IllegalMonitorStateException where this thread does not hold it
   */
  @Override
  public void unlock() {
    if (!here.isHeldByCurrentThread()) {
      throw new IllegalMonitorStateException("The lock " + name + " is held by somebody else");
    }
    try {
      if (here.getHoldCount() == 1) {
        row.release();
      }
    } finally {
      here.unlock();
    }
  }

  @Override
  public Condition newCondition() {
    throw new UnsupportedOperationException("A lock of the cluster has no conditions");
  }
}
