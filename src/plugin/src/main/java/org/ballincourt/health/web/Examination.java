package org.ballincourt.health.web;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import org.ballincourt.court.store.check.CheckStore;
import org.ballincourt.court.store.replay.ReplayStore;
import org.springframework.stereotype.Component;

/** Looks how the plugin is; a handful of statements, however much it keeps. */
@Component
public class Examination {

  private final CheckStore checks;
  private final ReplayStore replays;
  private final Counts counts;
  private final Letterbox letterbox;
  private final Clock clock;

  @Inject
  public Examination(
      CheckStore checks, ReplayStore replays, Counts counts, Letterbox letterbox, Clock clock) {
    this.checks = checks;
    this.replays = replays;
    this.counts = counts;
    this.letterbox = letterbox;
    this.clock = clock;
  }

  Condition now() {
    Instant now = clock.instant();
    return new Condition(
        now, checks.last(), replays.all(), counts.now(), letterbox.lookedInto(now));
  }
}
