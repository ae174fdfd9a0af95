package org.ballincourt.court.job;

import jakarta.inject.Inject;
import java.util.List;
import org.ballincourt.court.store.replay.ReplayStore;
import org.ballincourt.court.store.rules.CourtRulesStore;
import org.ballincourt.court.store.rules.ProjectRules;
import org.ballincourt.court.store.turn.KeptTurns;
import org.ballincourt.court.store.turn.TurnStore;
import org.springframework.stereotype.Component;

/**
 * Checks whole projects. A replay that failed is tried again, since its cause may have passed.
 *
 * <p>Deletes turns that nobody keeps true: those of projects that are off or gone. A refresh under
 * way may have written them after the others were deleted.
 */
@Component
public class ProjectCheck {

  private final CourtRulesStore rules;
  private final ReplayStore replays;
  private final TurnStore turns;
  private final KeptTurns kept;

  @Inject
  public ProjectCheck(CourtRulesStore rules, ReplayStore replays, TurnStore turns, KeptTurns kept) {
    this.rules = rules;
    this.replays = replays;
    this.turns = turns;
    this.kept = kept;
  }

  /** The projects whose turns are kept. */
  List<Long> on() {
    return rules.projectsOn();
  }

  /** Of projects that are on; the replays are done by whoever does replays. */
  void retryFailedReplays() {
    rules.projectsOn().forEach(replays::retry);
  }

  /**
   * @return of how many issues turns were deleted
   */
  int heal() {
    int healed = 0;
    for (long home : kept.homes()) {
      healed += rules.rulesOf(home).court().on() ? 0 : delete(home);
    }
    return healed;
  }

  /** Of a project that is switched on meanwhile, what was just read may be deleted. */
  private int delete(long home) {
    int issues = turns.issuesWithTurns(home);
    turns.deleteProject(home);
    ProjectRules now = rules.rulesOf(home);
    if (now.court().on()) {
      replays.want(home, now.revision());
    }
    return issues;
  }
}
