package org.ballincourt.court.job;

import jakarta.inject.Inject;
import java.time.Instant;
import org.ballincourt.court.store.check.Check;
import org.ballincourt.court.store.check.CheckStore;
import org.ballincourt.court.store.replay.Replay;
import org.ballincourt.court.store.replay.ReplayStore;
import org.ballincourt.court.store.rules.CourtRulesStore;
import org.springframework.stereotype.Component;

/**
 * Makes good for the events that nobody heard while the plugin was off or its node was down: what
 * Jira has changed since the last check began is read once more, and everything where there was no
 * check for four weeks or a reading of all was under way. Where nothing was missed, nothing is
 * written.
 *
 * <p>The check is the right place to start from, and not the instant at which some node was last
 * seen alive: it has looked at changes on every node, also on one that is still down or deaf.
 */
@Component
public class CatchUp {

  private final CourtRulesStore rules;
  private final ReplayStore replays;
  private final CheckStore checks;

  @Inject
  public CatchUp(CourtRulesStore rules, ReplayStore replays, CheckStore checks) {
    this.rules = rules;
    this.replays = replays;
    this.checks = checks;
  }

  void afterStart() {
    Instant seenUntil = checks.last().map(Check::seenUntil).orElse(Replay.EVERYTHING);
    for (long projectId : rules.projectsOn()) {
      replays.wantAfterStart(projectId, rules.rulesOf(projectId).revision(), seenUntil);
    }
  }
}
