package org.ballincourt.bench.load;

import java.time.Instant;
import java.util.List;

/**
 * An issue and its whole history.
 *
 * @param number in its project, from 1 on
 * @param version null for none
 * @param stays in its statuses, the creation's first; in order, each at another instant
 * @param others when entries were written that change no status
 */
record DrawnIssue(
    DrawnProject project, int number, Long version, List<Stay> stays, List<Instant> others) {

  private static final long MOST_OF_A_PROJECT = 1_000_000;

  /** From when on it was in a status. */
  record Stay(DrawnStatus status, Instant since) {}

  DrawnIssue {
    stays = List.copyOf(stays);
    others = List.copyOf(others);
  }

  long id() {
    return project.id() * MOST_OF_A_PROJECT + number;
  }

  String key() {
    return project.key() + "-" + number;
  }

  Instant created() {
    return stays.get(0).since();
  }

  Stay last() {
    return stays.get(stays.size() - 1);
  }
}
