package org.ballincourt.bench.figure;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;

/**
 * The times that JMH has measured in one run, to be divided by one another. Of all iterations the
 * fastest one counts: whatever else a machine does can only slow the others down.
 */
public final class Scores {

  private final Map<String, Double> times = new HashMap<>();

  private Scores(Collection<RunResult> results, String parameter) {
    for (RunResult result : results) {
      String method = result.getPrimaryResult().getLabel();
      String value = parameter.isEmpty() ? "" : result.getParams().getParam(parameter);
      times.put(method + value, fastest(result));
    }
  }

  private static double fastest(RunResult result) {
    return result.getPrimaryResult().getStatistics().getMin();
  }

  /** Of benchmarks that are measured once each. */
  public static Scores of(Options options) {
    return of(options, "");
  }

  /** Of benchmarks that are measured with several values of one parameter. */
  public static Scores of(Options options, String parameter) {
    try {
      return new Scores(new Runner(options).run(), parameter);
    } catch (RunnerException e) {
      throw new IllegalStateException("JMH cannot measure", e);
    }
  }

  /** How many times as long the one takes as the other. */
  public double ratio(String method, String other) {
    return times.get(method) / times.get(other);
  }

  /** The same with one value of the parameter. */
  public double ratio(String method, String other, int value) {
    return ratio(method + value, other + value);
  }
}
