package org.ballincourt.court.job;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.ballincourt.court.store.JointRefresh;
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
  private final JointRefresh joint;
  private final Supplier<Pace> paces;
  private final Clock clock;
  private final Consumer<Duration> wait;
  private volatile Known known;

  /** A pace, and when it was looked up. */
  private record Known(Pace pace, Instant at) {}

  @Inject
  public SteadyRefresh(Refresh refresh, JointRefresh joint, SettingsStore settings, Clock clock) {
    this(refresh, joint, settings::pace, clock, SteadyRefresh::sleep);
  }

  SteadyRefresh(
      Refresh refresh,
      JointRefresh joint,
      Supplier<Pace> paces,
      Clock clock,
      Consumer<Duration> wait) {
    this.refresh = refresh;
    this.joint = joint;
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

  /**
   * Refreshes the first of the issues at once, no more than a second's worth, so that a slow pace
   * does not become a few bursts; takes at least the time for so many.
   *
   * @param issueIds not empty
   * @param end when no more histories are to be read
   * @return how many; 0, with nothing changed, where they have to be refreshed one by one
   */
  int first(List<Long> issueIds, Instant end) {
    Instant began = clock.instant();
    Pace pace = paceAt(began);
    List<Long> some = issueIds.subList(0, Math.min(issueIds.size(), pace.issuesASecond()));
    int refreshed = joint.first(some, () -> clock.instant().isBefore(end));
    rest(pace.timeFor(refreshed), Duration.between(began, clock.instant()));
    return refreshed;
  }

  private Pace paceAt(Instant now) {
    Known last = known;
    if (last == null || Duration.between(last.at(), now).abs().compareTo(HOLDS) > 0) {
      last = new Known(paces.get(), now);
      known = last;
    }
    return last.pace();
  }

  /** A clock that was put back must not keep us for longer than what was done may take. */
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
