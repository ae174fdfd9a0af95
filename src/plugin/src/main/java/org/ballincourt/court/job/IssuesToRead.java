package org.ballincourt.court.job;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.ballincourt.court.store.turn.KeptTurns;
import org.ballincourt.jira.Found;
import org.ballincourt.jira.Histories;
import org.springframework.stereotype.Component;

/** Knows which issues have to be looked at for turns to be true. */
@Component
public class IssuesToRead {

  private static final int NIGHTS = 28;
  private static final Duration LONGEST = Duration.ofDays(NIGHTS);

  /**
   * An issue bears the instant at which its change began, and its turns are written after the
   * commit; index and clocks of other nodes may be behind. All that has to fit in here, or a killed
   * node may lose a change until the issue's night has come.
   */
  private static final Duration MARGIN = Duration.ofMinutes(30);

  private final Histories histories;
  private final KeptTurns kept;
  private final Found found;
  private final Clock clock;

  @Inject
  public IssuesToRead(Histories histories, KeptTurns kept, Found found, Clock clock) {
    this.histories = histories;
    this.kept = kept;
    this.found = found;
    this.clock = clock;
  }

  /**
   * Those that are in the project, and those whose rows say so: nobody need have heard that an
   * issue was deleted or has left.
   */
  SortedSet<Long> allOf(long projectId) {
    SortedSet<Long> issues = new TreeSet<>(histories.issuesOf(projectId));
    issues.addAll(kept.issuesOf(projectId));
    return issues;
  }

  /**
   * Those that Jira has changed since, and those that are in the project without rows, or have rows
   * without being there: a deletion changes no issue that could be found. All of them where that is
   * longer ago than a search is asked for: whoever starts must not wait for their nights.
   */
  SortedSet<Long> changedSince(Instant since, long projectId) {
    if (!isLately(since)) {
      return allOf(projectId);
    }
    SortedSet<Long> issues = changedSince(since, List.of(projectId));
    Collection<Long> there = histories.issuesOf(projectId);
    Collection<Long> known = kept.issuesOf(projectId);
    issues.addAll(without(there, known));
    issues.addAll(without(known, there));
    return issues;
  }

  /**
   * Those whose night it is, and all that have turns in a project in which they are no more. Each
   * issue has its night once in four weeks, so that nothing depends on an index for longer.
   */
  SortedSet<Long> ofNight(Collection<Long> projectIds) {
    SortedSet<Long> issues = new TreeSet<>();
    long night = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).toEpochDay() % NIGHTS;
    for (long projectId : projectIds) {
      Collection<Long> there = histories.issuesOf(projectId);
      there.stream().filter(id -> id % NIGHTS == night).forEach(issues::add);
      issues.addAll(without(kept.issuesOf(projectId), there));
    }
    return issues;
  }

  /**
   * Those that Jira's search says have changed since; of longer than four weeks it is not asked.
   */
  SortedSet<Long> changedSince(Instant since, Collection<Long> projectIds) {
    return found.changedWithin(window(since), projectIds);
  }

  /** What is older than that, or begins after now by a clock that was put back, has its night. */
  private Duration window(Instant since) {
    Duration window = isLately(since) ? Duration.between(since, clock.instant()) : LONGEST;
    return window.plus(MARGIN);
  }

  private boolean isLately(Instant since) {
    Duration ago = Duration.between(since, clock.instant());
    return !ago.isNegative() && ago.compareTo(LONGEST) < 0;
  }

  private static Set<Long> without(Collection<Long> issues, Collection<Long> others) {
    Set<Long> left = new HashSet<>(issues);
    left.removeAll(new HashSet<>(others));
    return left;
  }
}
