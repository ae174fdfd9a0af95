package org.ballincourt.bench.figure;

/** The shortest time that some work has taken so far: whatever else a machine does only adds. */
public final class Fastest {

  private long nanos = Long.MAX_VALUE;

  public void time(Runnable work) {
    long start = System.nanoTime();
    work.run();
    nanos = Math.min(nanos, System.nanoTime() - start);
  }

  /** How many times as long it took as the other. */
  public double dividedBy(Fastest other) {
    return (double) nanos / other.nanos;
  }
}
