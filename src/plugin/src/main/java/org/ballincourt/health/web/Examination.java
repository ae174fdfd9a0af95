package org.ballincourt.health.web;

import jakarta.inject.Inject;
import java.time.Clock;
import org.ballincourt.court.store.CheckStore;
import org.ballincourt.court.store.CourtRulesStore;
import org.ballincourt.court.store.KeptTurns;
import org.ballincourt.court.store.ReplayStore;
import org.ballincourt.settings.store.SettingsStore;
import org.springframework.stereotype.Component;

/** Looks how the plugin is; a handful of statements, however much it keeps. */
@Component
public class Examination {

  private final CheckStore checks;
  private final ReplayStore replays;
  private final CourtRulesStore rules;
  private final KeptTurns turns;
  private final SettingsStore settings;
  private final Clock clock;

  @Inject
  public Examination(
      CheckStore checks,
      ReplayStore replays,
      CourtRulesStore rules,
      KeptTurns turns,
      SettingsStore settings,
      Clock clock) {
    this.checks = checks;
    this.replays = replays;
    this.rules = rules;
    this.turns = turns;
    this.settings = settings;
    this.clock = clock;
  }

  Condition now() {
    return new Condition(clock.instant(), checks.last(), replays.all(), kept());
  }

  private Condition.Kept kept() {
    return new Condition.Kept(
        turns.size(), rules.size(), rules.projectsOn().size(), settings.pace().issuesASecond());
  }
}
