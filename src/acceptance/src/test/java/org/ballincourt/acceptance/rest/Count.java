package org.ballincourt.acceptance.rest;

import static org.junit.Assert.assertTrue;

import java.util.concurrent.TimeUnit;

/** Counts up, for others to wait for. */
final class Count {

  private static final long PATIENCE = TimeUnit.MINUTES.toNanos(1);

  private int count;

  synchronized void up() {
    count++;
    notifyAll();
  }

  synchronized int get() {
    return count;
  }

  /** Returns as soon as it is at least that many; a minute is the end of patience. */
  synchronized void await(int wanted) throws InterruptedException {
    long end = System.nanoTime() + PATIENCE;
    while (count < wanted) {
      long left = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime());
      assertTrue("only " + count + " of " + wanted + " in a minute", left > 0);
      wait(left);
    }
  }
}
