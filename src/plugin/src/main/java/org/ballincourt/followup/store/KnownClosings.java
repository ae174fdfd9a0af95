package org.ballincourt.followup.store;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.function.Supplier;

/**
 * The issues with which work has ended, as they were a minute ago at most: it is asked of each
 * issue that somebody looks at.
 */
final class KnownClosings {

  private static final Duration FRESH = Duration.ofMinutes(1);

  private final Supplier<Set<Long>> read;
  private final Clock clock;
  private volatile Known known;

  KnownClosings(Supplier<Set<Long>> read, Clock clock) {
    this.read = read;
    this.clock = clock;
  }

  private record Known(Set<Long> issues, Instant at) {

    /** Not after the clock was set back either. */
    boolean isFresh(Instant now) {
      return !now.isBefore(at) && now.isBefore(at.plus(FRESH));
    }
  }

  boolean include(long issue) {
    Instant now = clock.instant();
    Known last = known;
    if (last == null || !last.isFresh(now)) {
      last = new Known(read.get(), now);
      known = last;
    }
    return last.issues().contains(issue);
  }

  /** There may be another one now. */
  void forget() {
    known = null;
  }
}
