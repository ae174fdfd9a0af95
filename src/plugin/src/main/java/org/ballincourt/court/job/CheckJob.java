package org.ballincourt.court.job;

import com.atlassian.scheduler.JobRunner;
import com.atlassian.scheduler.JobRunnerRequest;
import com.atlassian.scheduler.JobRunnerResponse;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.ballincourt.court.store.Check;
import org.ballincourt.court.store.CheckStore;
import org.ballincourt.court.store.CourtRulesStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Compares stored turns with history every night, each issue once in four weeks, and heals. */
@Component
public class CheckJob implements JobRunner {

  private static final Logger LOG = LoggerFactory.getLogger(CheckJob.class);
  private static final int NIGHTS = 28;

  private final CourtRulesStore rules;
  private final ProjectIssues issues;
  private final SteadyRefresh refresh;
  private final CheckStore checks;
  private final Clock clock;
  private volatile boolean stopped;

  @Inject
  public CheckJob(
      CourtRulesStore rules,
      ProjectIssues issues,
      SteadyRefresh refresh,
      CheckStore checks,
      Clock clock) {
    this.rules = rules;
    this.issues = issues;
    this.refresh = refresh;
    this.checks = checks;
    this.clock = clock;
  }

  @Override
  public JobRunnerResponse runJob(JobRunnerRequest request) {
    List<Long> tonight = issuesOfTheNight();
    int healed = 0;
    for (int checked = 0; checked < tonight.size() && !stopped; checked++) {
      healed += heal(tonight.get(checked)) ? 1 : 0;
    }
    if (!stopped) {
      checks.save(new Check(clock.instant(), tonight.size(), healed));
    }
    return JobRunnerResponse.success();
  }

  /** Lets go after the issue at hand. */
  void stop() {
    stopped = true;
  }

  private List<Long> issuesOfTheNight() {
    long night = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).toEpochDay() % NIGHTS;
    return rules.projectsOn().stream()
        .flatMap(projectId -> issues.of(projectId).stream())
        .filter(issueId -> issueId % NIGHTS == night)
        .toList();
  }

  /** An issue that cannot be read must not keep the others from being healed. */
  private boolean heal(long issueId) {
    try {
      return refresh.issue(issueId);
    } catch (RuntimeException e) {
      LOG.error("The turns of issue {} cannot be checked", issueId, e);
      return false;
    }
  }
}
