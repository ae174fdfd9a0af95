package org.ballincourt.followup.job;

import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.ballincourt.court.store.rules.CourtRulesStore;
import org.ballincourt.followup.ending.FollowUpProposals;
import org.ballincourt.jira.Projects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Looks at one project after the other; one that fails keeps no other waiting. */
@Component
public class ProjectLooks {

  private static final Logger LOG = LoggerFactory.getLogger(ProjectLooks.class);

  private final CourtRulesStore rules;
  private final Projects projects;
  private final FollowUpProposals proposals;
  private volatile boolean stopped;

  @Inject
  public ProjectLooks(CourtRulesStore rules, Projects projects, FollowUpProposals proposals) {
    this.rules = rules;
    this.projects = projects;
    this.proposals = proposals;
  }

  /** At those that are on. */
  void at(Collection<Long> projectIds) {
    Set<Long> on = new HashSet<>(projectIds);
    on.retainAll(new HashSet<>(rules.projectsOn()));
    on.stream().sorted().takeWhile(id -> !stopped).forEach(this::at);
  }

  /** At all that are on. */
  void atAll() {
    rules.projectsOn().stream().takeWhile(id -> !stopped).forEach(this::at);
  }

  private void at(long projectId) {
    try {
      projects.find(projectId).ifPresent(proposals::look);
    } catch (RuntimeException e) {
      LOG.error("Whether the work in project {} is over cannot be told", projectId, e);
    }
  }

  /** Lets go after the project at hand. */
  void stop() {
    stopped = true;
  }
}
