package org.ballincourt.health.web;

import jakarta.inject.Inject;
import java.time.Clock;
import org.ballincourt.court.store.check.CheckStore;
import org.ballincourt.court.store.replay.ReplayStore;
import org.springframework.stereotype.Component;

/** Looks how the plugin is; a handful of statements, however much it keeps. */
@Component
public class Examination {

  private final CheckStore checks;
  private final ReplayStore replays;
  private final Counts counts;
  private final Clock clock;

  @Inject
  public Examination(CheckStore checks, ReplayStore replays, Counts counts, Clock clock) {
    this.checks = checks;
    this.replays = replays;
    this.counts = counts;
    this.clock = clock;
  }

  Condition now() {
    return new Condition(clock.instant(), checks.last(), replays.all(), counts.now());
  }
}
