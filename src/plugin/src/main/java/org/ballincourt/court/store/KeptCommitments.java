package org.ballincourt.court.store;

import java.util.List;
import org.ballincourt.commitment.CountedTurns;
import org.ballincourt.commitment.Course;
import org.ballincourt.commitment.store.StoredCommitment;

/** What is kept of all that the client was asked for on an issue. */
final class KeptCommitments {

  private KeptCommitments() {}

  static List<StoredCommitment> of(long issueId, long home, CountedTurns counted) {
    return counted.courses().stream()
        .map(course -> StoredCommitment.of(issueId, home, phase(course, counted), course))
        .toList();
  }

  private static Long phase(Course course, CountedTurns counted) {
    return counted
        .life()
        .places()
        .phaseAt(course.commitment().askedAt(), counted.fates())
        .orElse(null);
  }
}
