package org.ballincourt.bench.answer;

import java.time.Duration;
import java.util.function.Function;
import java.util.function.Supplier;
import org.ballincourt.bench.figure.Extent;
import org.ballincourt.bench.figure.Fastest;
import org.ballincourt.bench.jira.PluginBeans;

/**
 * Times the ways to an answer: <i>cold</i> is the first time after the plugin was started, with new
 * connections; <i>warm</i> is any later time, once machine code is there.
 */
record Stopwatch(FilledJira jira, Extent extent) {

  private static final Duration LONG_ENOUGH = Duration.ofSeconds(4);

  /** A way that was timed. */
  record Times(Fastest cold, Fastest warm) {}

  Times of(Function<PluginBeans, Supplier<?>> asking) {
    Times times = new Times(new Fastest(), new Fastest());
    for (int start = 1; start <= extent.rounds(); start++) {
      try (PluginBeans beans = jira.start()) {
        Supplier<?> asked = asking.apply(beans);
        times.cold.time(asked::get);
        repeat(() -> times.warm.time(asked::get), start == extent.rounds());
      }
    }
    return times;
  }

  /** Once after most starts; after the last one for as long as it takes to become fast. */
  private void repeat(Runnable work, boolean last) {
    long end = System.nanoTime() + (extent == Extent.FULL && last ? LONG_ENOUGH.toNanos() : 0);
    do {
      work.run();
    } while (System.nanoTime() < end);
  }
}
