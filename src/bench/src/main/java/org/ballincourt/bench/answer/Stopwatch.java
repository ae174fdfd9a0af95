package org.ballincourt.bench.answer;

import java.util.function.Function;
import java.util.function.Supplier;
import org.ballincourt.bench.figure.Extent;
import org.ballincourt.bench.figure.Fastest;
import org.ballincourt.bench.jira.PluginBeans;

/**
 * Times the ways to an answer: <i>cold</i> is the first time after the plugin was started, with the
 * connection already made; <i>warm</i> is any later time.
 */
record Stopwatch(FilledJira jira, Extent extent) {

  /** How often an answer is asked for that takes a moment. */
  private static final int OFTEN = 5;

  /** A way that was timed. */
  record Times(Fastest cold, Fastest warm) {}

  /** Of what takes long. */
  Times of(Function<PluginBeans, Supplier<?>> asking) {
    return times(asking, extent.rounds() / 2 + 1);
  }

  /** Of what takes a moment. */
  Times often(Function<PluginBeans, Supplier<?>> asking) {
    return times(asking, extent.rounds() * OFTEN);
  }

  private Times times(Function<PluginBeans, Supplier<?>> asking, int rounds) {
    Times times = new Times(new Fastest(), new Fastest());
    for (int start = 0; start <= extent.rounds() / 2; start++) {
      try (PluginBeans beans = jira.start()) {
        Supplier<?> asked = asking.apply(beans);
        times.cold.time(asked::get);
        for (int round = 0; round < rounds; round++) {
          times.warm.time(asked::get);
        }
      }
    }
    return times;
  }
}
