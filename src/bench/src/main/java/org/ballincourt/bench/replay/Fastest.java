package org.ballincourt.bench.replay;

/** The shortest time that some work has taken so far: whatever else a machine does only adds. */
final class Fastest {

  private long nanos = Long.MAX_VALUE;

  void time(Runnable work) {
    long start = System.nanoTime();
    work.run();
    nanos = Math.min(nanos, System.nanoTime() - start);
  }

  /** How many times as long it took as the other. */
  double dividedBy(Fastest other) {
    return (double) nanos / other.nanos;
  }
}
