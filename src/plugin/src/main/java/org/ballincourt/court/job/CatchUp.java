package org.ballincourt.court.job;

import jakarta.inject.Inject;
import org.ballincourt.court.store.CourtRulesStore;
import org.ballincourt.court.store.ReplayStore;
import org.springframework.stereotype.Component;

/**
 * Makes good for the events that nobody heard while the plugin was off or its node was down: all
 * histories are read once more. Where nothing was missed, nothing is written.
 */
@Component
public class CatchUp {

  private final CourtRulesStore rules;
  private final ReplayStore replays;

  @Inject
  public CatchUp(CourtRulesStore rules, ReplayStore replays) {
    this.rules = rules;
    this.replays = replays;
  }

  void afterStart() {
    for (long projectId : rules.projectsOn()) {
      replays.wantAfterStart(projectId, rules.rulesOf(projectId).revision());
    }
  }
}
