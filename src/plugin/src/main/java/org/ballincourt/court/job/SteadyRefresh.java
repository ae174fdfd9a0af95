package org.ballincourt.court.job;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Consumer;
import org.ballincourt.court.store.Refresh;
import org.springframework.stereotype.Component;

/** Refreshes many issues, so slowly that the people who work in Jira notice nothing. */
@Component
public class SteadyRefresh {

  private static final int ISSUES_A_SECOND = 500;
  private static final Duration TIME_FOR_ONE = Duration.ofSeconds(1).dividedBy(ISSUES_A_SECOND);

  private final Refresh refresh;
  private final Clock clock;
  private final Consumer<Duration> wait;

  @Inject
  public SteadyRefresh(Refresh refresh, Clock clock) {
    this(refresh, clock, SteadyRefresh::sleep);
  }

  SteadyRefresh(Refresh refresh, Clock clock, Consumer<Duration> wait) {
    this.refresh = refresh;
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
    boolean written = refresh.thoroughly(issueId);
    rest(Duration.between(began, clock.instant()));
    return written;
  }

  /** A clock that was put back must not keep us for longer than the time for one issue. */
  private void rest(Duration spent) {
    if (spent.isNegative()) {
      wait.accept(TIME_FOR_ONE);
    } else if (spent.compareTo(TIME_FOR_ONE) < 0) {
      wait.accept(TIME_FOR_ONE.minus(spent));
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
