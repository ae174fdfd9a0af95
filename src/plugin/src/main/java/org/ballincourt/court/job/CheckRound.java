package org.ballincourt.court.job;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import org.ballincourt.court.store.check.Check;
import org.ballincourt.court.store.check.CheckStore;
import org.ballincourt.court.store.replay.Replay;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Compares stored turns with history and heals: of all issues that Jira has changed since the last
 * round, and of each other one once in four weeks. Turns that have no business to be there go.
 */
@Component
public class CheckRound {

  private static final Logger LOG = LoggerFactory.getLogger(CheckRound.class);

  private final ProjectCheck projects;
  private final IssuesToRead issues;
  private final SteadyRefresh refresh;
  private final CheckStore checks;
  private final Clock clock;
  private volatile boolean stopped;

  @Inject
  public CheckRound(
      ProjectCheck projects,
      IssuesToRead issues,
      SteadyRefresh refresh,
      CheckStore checks,
      Clock clock) {
    this.projects = projects;
    this.issues = issues;
    this.refresh = refresh;
    this.checks = checks;
    this.clock = clock;
  }

  void run() {
    Instant start = clock.instant();
    Instant since = checks.last().map(Check::seenUntil).orElse(Replay.EVERYTHING);
    Findings findings = new Findings();
    healProjects(findings);
    SortedSet<Long> tonight = issues.ofNight(projects.on());
    tonight.addAll(changedSince(since, findings));
    tonight.stream().takeWhile(issue -> !stopped).forEach(issue -> heal(issue, findings));
    if (!stopped) {
      Instant seenUntil = findings.sawAllIssues() ? start : since;
      checks.save(findings.check(clock.instant(), tonight.size(), seenUntil));
    }
  }

  /** Lets go after the issue at hand. */
  void stop() {
    stopped = true;
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

  /** An index that cannot be searched must not keep the others from being healed. */
  private Collection<Long> changedSince(Instant since, Findings findings) {
    try {
      return issues.changedSince(since, projects.on());
    } catch (RuntimeException e) {
      LOG.error("What was changed lately cannot be searched for", e);
      findings.withoutSearch(e);
      return List.of();
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
