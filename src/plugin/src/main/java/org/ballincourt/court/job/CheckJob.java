package org.ballincourt.court.job;

import com.atlassian.scheduler.JobRunner;
import com.atlassian.scheduler.JobRunnerRequest;
import com.atlassian.scheduler.JobRunnerResponse;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.ballincourt.court.store.CheckStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Compares stored turns with history every night, each issue once in four weeks, and heals; turns
 * that have no business to be there go at once.
 */
@Component
public class CheckJob implements JobRunner {

  private static final Logger LOG = LoggerFactory.getLogger(CheckJob.class);

  private final ProjectCheck projects;
  private final IssuesToCheck issues;
  private final SteadyRefresh refresh;
  private final CheckStore checks;
  private final Clock clock;
  private volatile boolean stopped;

  @Inject
  public CheckJob(
      ProjectCheck projects,
      IssuesToCheck issues,
      SteadyRefresh refresh,
      CheckStore checks,
      Clock clock) {
    this.projects = projects;
    this.issues = issues;
    this.refresh = refresh;
    this.checks = checks;
    this.clock = clock;
  }

  @Override
  public JobRunnerResponse runJob(JobRunnerRequest request) {
    List<Long> tonight = issuesOfTheNight();
    Findings findings = new Findings();
    healProjects(findings);
    for (int checked = 0; checked < tonight.size() && !stopped; checked++) {
      heal(tonight.get(checked), findings);
    }
    if (!stopped) {
      checks.save(findings.check(clock.instant(), tonight.size()));
    }
    return JobRunnerResponse.success();
  }

  /** Lets go after the issue at hand. */
  void stop() {
    stopped = true;
  }

  private List<Long> issuesOfTheNight() {
    return issues.in(LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
  }

  /** What goes wrong here must not keep issues from being healed. */
  private void healProjects(Findings findings) {
    try {
      projects.retryFailedReplays();
      findings.leftovers(projects.heal());
    } catch (RuntimeException e) {
      LOG.error("The projects cannot be checked", e);
      findings.failed("Projects", e);
    }
  }

  /** An issue that cannot be read must not keep the others from being healed. */
  private void heal(long issueId, Findings findings) {
    try {
      if (refresh.issue(issueId)) {
        findings.healed(issueId);
      }
    } catch (RuntimeException e) {
      LOG.error("The turns of issue {} cannot be checked", issueId, e);
      findings.failed(issueId, e);
    }
  }
}
