package org.ballincourt.health.web;

import jakarta.inject.Inject;
import org.ballincourt.court.store.rules.CourtRulesStore;
import org.ballincourt.court.store.turn.KeptTurns;
import org.ballincourt.settings.store.SettingsStore;
import org.springframework.stereotype.Component;

/** Counts what is in the tables; four statements. */
@Component
public class Counts {

  private final CourtRulesStore rules;
  private final KeptTurns turns;
  private final SettingsStore settings;

  @Inject
  public Counts(CourtRulesStore rules, KeptTurns turns, SettingsStore settings) {
    this.rules = rules;
    this.turns = turns;
    this.settings = settings;
  }

  Condition.Kept now() {
    return new Condition.Kept(
        turns.size(), rules.size(), rules.projectsOn().size(), settings.pace().issuesASecond());
  }
}
