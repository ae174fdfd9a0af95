package org.ballincourt.court.job;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import org.ballincourt.court.store.Check;
import org.ballincourt.court.store.CheckStore;
import org.ballincourt.court.store.Replay;
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

  private enum Result {
    TRUE,
    HEALED,
    UNREADABLE
  }

  void run() {
    Instant start = clock.instant();
    Instant since = checks.last().map(Check::seenUntil).orElse(Replay.EVERYTHING);
    Collection<Long> tonight = issues.ofNight(since, projects.on());
    int healed = healProjects();
    List<Result> results = heal(tonight);
    if (!stopped) {
      healed += Collections.frequency(results, Result.HEALED);
      boolean all = !results.contains(Result.UNREADABLE);
      checks.save(new Check(clock.instant(), tonight.size(), healed, all ? start : since));
    }
  }

  /** Lets go after the issue at hand. */
  void stop() {
    stopped = true;
  }

  /** What goes wrong here must not keep issues from being healed. */
  private int healProjects() {
    try {
      projects.retryFailedReplays();
      return projects.heal();
    } catch (RuntimeException e) {
      LOG.error("The projects cannot be checked", e);
      return 0;
    }
  }

  private List<Result> heal(Collection<Long> tonight) {
    List<Result> results = new ArrayList<>();
    for (long issueId : tonight) {
      if (!stopped) {
        results.add(heal(issueId));
      }
    }
    return results;
  }

  /** An issue that cannot be read must not keep the others from being healed. */
  private Result heal(long issueId) {
    try {
      return refresh.issue(issueId) ? Result.HEALED : Result.TRUE;
    } catch (RuntimeException e) {
      LOG.error("The turns of issue {} cannot be checked", issueId, e);
      return Result.UNREADABLE;
    }
  }
}
