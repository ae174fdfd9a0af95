package org.ballincourt.court.job;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.SortedSet;
import org.ballincourt.court.store.TurnStore;
import org.ballincourt.court.store.replay.Replay;
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

  void refresh(long issueId) {
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

  Instant endOfChunk() {
    return now().plus(LONGEST_CHUNK);
  }

  Instant endOfLease() {
    return now().plus(LEASE);
  }
}
