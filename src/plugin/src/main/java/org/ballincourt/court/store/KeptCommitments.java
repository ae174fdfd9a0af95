package org.ballincourt.court.store;

import java.util.List;
import org.ballincourt.commitment.CountedTurns;
import org.ballincourt.commitment.Course;
import org.ballincourt.commitment.store.StoredCommitment;
import org.ballincourt.court.life.Home;
import org.ballincourt.court.life.Whereabouts;

/** What is kept of all that the client was asked for on an issue. */
final class KeptCommitments {

  private KeptCommitments() {}

  static List<StoredCommitment> of(long issueId, Home home, CountedTurns counted) {
    return counted.courses().stream()
        .map(course -> StoredCommitment.of(issueId, home, lay(course, counted), course))
        .toList();
  }

  /** Where the issue lay when the client was asked. */
  private static Whereabouts lay(Course course, CountedTurns counted) {
    return counted.life().places().at(course.commitment().askedAt(), counted.fates());
  }
}
