package org.ballincourt.court.job;

import com.atlassian.event.api.EventListener;
import com.atlassian.jira.event.ProjectDeletedEvent;
import jakarta.inject.Inject;
import org.ballincourt.client.store.ClientEdits;
import org.ballincourt.commitment.store.LostFacts;
import org.ballincourt.court.store.replay.ReplayStore;
import org.ballincourt.court.store.rules.CourtRulesStore;
import org.ballincourt.court.store.turn.TurnStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Forgets a project that was deleted; for its issues Jira publishes no events. */
@Component
public class ProjectListener {

  private static final Logger LOG = LoggerFactory.getLogger(ProjectListener.class);

  private final CourtRulesStore rules;
  private final ReplayStore replays;
  private final TurnStore turns;
  private final LostFacts facts;
  private final ClientEdits clients;

  @Inject
  public ProjectListener(
      CourtRulesStore rules,
      ReplayStore replays,
      TurnStore turns,
      LostFacts facts,
      ClientEdits clients) {
    this.rules = rules;
    this.replays = replays;
    this.turns = turns;
    this.facts = facts;
    this.clients = clients;
  }

  /** Never fails: Jira must go on. The rules go first, so that nobody makes new turns. */
  @EventListener
  public void onProjectDeleted(ProjectDeletedEvent event) {
    try {
      rules.forget(event.getId());
      replays.forget(event.getId());
      turns.deleteProject(event.getId());
      clients.forgetProject(event.getId());
      facts.forget();
    } catch (RuntimeException e) {
      LOG.error("What was kept of project {} is not deleted", event.getId(), e);
    }
  }
}
