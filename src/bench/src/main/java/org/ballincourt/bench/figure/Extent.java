package org.ballincourt.bench.figure;

import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** How long is measured: to learn something, or merely to see that it still runs. */
public enum Extent {
  FULL(2, 8, 200, 8),
  SMOKE(1, 1, 20, 1);

  private final int forks;
  private final int iterations;
  private final int millis;
  private final int rounds;

  Extent(int forks, int iterations, int millis, int rounds) {
    this.forks = forks;
    this.iterations = iterations;
    this.millis = millis;
    this.rounds = rounds;
  }

  /** How often something is timed that takes long enough by itself. */
  public int rounds() {
    return rounds;
  }

  /** Of a benchmark class; as much warm-up as measurement, in processes of their own. */
  public ChainedOptionsBuilder options(Class<?> benchmarks) {
    return new OptionsBuilder()
        .include("\\b" + benchmarks.getSimpleName() + "\\.")
        .forks(forks)
        .warmupIterations(iterations)
        .warmupTime(TimeValue.milliseconds(millis))
        .measurementIterations(iterations)
        .measurementTime(TimeValue.milliseconds(millis))
        .shouldFailOnError(true)
        .verbosity(this == FULL ? VerboseMode.NORMAL : VerboseMode.SILENT);
  }
}
