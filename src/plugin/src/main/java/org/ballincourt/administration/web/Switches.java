package org.ballincourt.administration.web;

import jakarta.inject.Inject;
import org.ballincourt.court.job.Jobs;
import org.ballincourt.court.store.replay.ReplayStore;
import org.ballincourt.court.store.rules.CourtRulesStore;
import org.springframework.stereotype.Component;

/** Does to projects what an administrator asks for; what is so already stays as it is. */
@Component
public class Switches {

  private final CourtRulesStore rules;
  private final ReplayStore replays;
  private final Jobs jobs;

  @Inject
  public Switches(CourtRulesStore rules, ReplayStore replays, Jobs jobs) {
    this.rules = rules;
    this.replays = replays;
    this.jobs = jobs;
  }

  /** Under the rules that are kept; its history is read then. */
  void switchOn(long projectId) {
    if (!rules.rulesOf(projectId).court().on()) {
      rules.switchOn(projectId);
      jobs.readHistoryNow();
    }
  }

  void switchOff(long projectId) {
    rules.switchOff(projectId);
    jobs.readHistoryNow();
  }

  void stopReading(long projectId) {
    replays.cancel(projectId);
  }

  void readOn(long projectId) {
    replays.resume(projectId);
    jobs.readHistoryNow();
  }
}
