package org.ballincourt.court.job;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.SortedSet;
import org.ballincourt.court.store.replay.Replay;
import org.ballincourt.court.store.turn.TurnStore;
import org.springframework.stereotype.Component;

/** What replays do to issues and turns. */
@Component
public class ReplayWork {

  /** Longer than a chunk ever takes, and short enough for a replay whose node was killed. */
  static final Duration LEASE = Duration.ofMinutes(1);

  /** However slowly issues are read, progress is told, and a cancel heard, as often as this. */
  static final Duration LONGEST_CHUNK = Duration.ofSeconds(20);

  private final IssuesToRead issues;
  private final SteadyRefresh refresh;
  private final TurnStore turns;
  private final Clock clock;

  @Inject
  public ReplayWork(IssuesToRead issues, SteadyRefresh refresh, TurnStore turns, Clock clock) {
    this.issues = issues;
    this.refresh = refresh;
    this.turns = turns;
    this.clock = clock;
  }

  /** The issues that are still to be read, in order. */
  Deque<Long> issuesLeft(Replay replay) {
    SortedSet<Long> wanted =
        replay.since().equals(Replay.EVERYTHING)
            ? issues.allOf(replay.projectId())
            : issues.changedSince(replay.since(), replay.projectId());
    return new ArrayDeque<>(wanted.tailSet(replay.progress().lastIssue() + 1));
  }

  /**
   * Refreshes the first of the issues, as many as there is time for before progress has to be told,
   * and at least one: at once as long as that goes, and then one by one.
   *
   * @return how many
   */
  int refresh(List<Long> issueIds) {
    Instant end = now().plus(LONGEST_CHUNK);
    int refreshed = refreshAtOnce(issueIds, end);
    while (refreshed < issueIds.size() && (refreshed == 0 || now().isBefore(end))) {
      refresh(issueIds.get(refreshed));
      refreshed++;
    }
    return refreshed;
  }

  private int refreshAtOnce(List<Long> issueIds, Instant end) {
    int refreshed = 0;
    for (int more = 1; more > 0 && refreshed < issueIds.size() && now().isBefore(end); ) {
      more = refresh.first(issueIds.subList(refreshed, issueIds.size()), end);
      refreshed += more;
    }
    return refreshed;
  }

  private void refresh(long issueId) {
    try {
      refresh.issue(issueId);
    } catch (RuntimeException e) {
      throw new IllegalStateException("Issue " + issueId + ": " + e.getMessage(), e);
    }
  }

  void deleteTurns(long projectId) {
    turns.deleteProject(projectId);
  }

  Instant now() {
    return clock.instant();
  }

  Instant endOfLease() {
    return now().plus(LEASE);
  }
}
