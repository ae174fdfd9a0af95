package org.ballincourt.acceptance.jira;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;

/** Asks again and again until the answer is the awaited one; a minute is the end of patience. */
public final class Wait {

  private static final long PATIENCE = TimeUnit.MINUTES.toNanos(1);

  /** Leaves the machine to the one that is asked. */
  private static final long PAUSE = TimeUnit.MILLISECONDS.toNanos(10);

  private Wait() {}

  public static void until(String awaited, Supplier<String> question) {
    long start = System.nanoTime();
    String answer = question.get();
    while (!awaited.equals(answer)) {
      if (System.nanoTime() - start > PATIENCE) {
        throw new AssertionError("awaited " + awaited + " for a minute, got " + answer);
      }
      LockSupport.parkNanos(PAUSE);
      answer = question.get();
    }
  }
}
