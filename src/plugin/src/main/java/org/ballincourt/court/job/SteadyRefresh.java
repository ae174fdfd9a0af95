package org.ballincourt.court.job;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.ballincourt.court.store.Refresh;
import org.ballincourt.settings.Pace;
import org.ballincourt.settings.store.SettingsStore;
import org.springframework.stereotype.Component;

/** Refreshes many issues, so slowly that the people who work in Jira notice nothing. */
@Component
public class SteadyRefresh {

  /** So long a pace holds before it is looked up again: not for every issue, and not for ever. */
  private static final Duration HOLDS = Duration.ofSeconds(10);

  private final Refresh refresh;
  private final Supplier<Pace> paces;
  private final Clock clock;
  private final Consumer<Duration> wait;
  private volatile Known known;

  /** A pace, and when it was looked up. */
  private record Known(Pace pace, Instant at) {}

  @Inject
  public SteadyRefresh(Refresh refresh, SettingsStore settings, Clock clock) {
    this(refresh, settings::pace, clock, SteadyRefresh::sleep);
  }

  SteadyRefresh(Refresh refresh, Supplier<Pace> paces, Clock clock, Consumer<Duration> wait) {
    this.refresh = refresh;
    this.paces = paces;
    this.clock = clock;
    this.wait = wait;
  }

  /**
   * Takes at least the time for one issue.
   *
   * @return whether rows were written
   */
  boolean issue(long issueId) {
    Instant began = clock.instant();
    Duration least = paceAt(began).timeForOne();
    boolean written = refresh.thoroughly(issueId);
    rest(least, Duration.between(began, clock.instant()));
    return written;
  }

  private Pace paceAt(Instant now) {
    Known last = known;
    if (last == null || Duration.between(last.at(), now).abs().compareTo(HOLDS) > 0) {
      last = new Known(paces.get(), now);
      known = last;
    }
    return last.pace();
  }

  /** A clock that was put back must not keep us for longer than the time for one issue. */
  private void rest(Duration least, Duration spent) {
    if (spent.isNegative()) {
      wait.accept(least);
    } else if (spent.compareTo(least) < 0) {
      wait.accept(least.minus(spent));
    }
  }

  private static void sleep(Duration time) {
    try {
      Thread.sleep(time.toMillis(), time.toNanosPart() % 1_000_000);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted while refreshing issues", e);
    }
  }
}
