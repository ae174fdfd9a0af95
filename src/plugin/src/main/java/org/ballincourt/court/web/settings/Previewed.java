package org.ballincourt.court.web.settings;

import com.atlassian.jira.issue.Issue;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ballincourt.commitment.CountedTurns;
import org.ballincourt.commitment.target.Deadline;
import org.ballincourt.court.Party;

/**
 * What other rules would make of some of a project's issues.
 *
 * @param told those that change most, the largest change first
 * @param changed how many change
 * @param looked how many were looked at
 */
public record Previewed(List<Change> told, int changed, int looked) {

  /**
   * One issue under the rules of before and after.
   *
   * @param issue not null
   * @param before not null
   * @param after not null
   * @param at up to when open turns count, not null
   */
  public record Change(Issue issue, CountedTurns before, CountedTurns after, Instant at) {

    /** Whether anything would be told otherwise. */
    boolean isAny() {
      return !before.turns().equals(after.turns())
          || !size().isZero()
          || !due(before).equals(due(after));
    }

    /** How much time changes sides. */
    Duration size() {
      return Stream.of(Party.values())
          .map(party -> time(before, party).minus(time(after, party)).abs())
          .reduce(Duration.ZERO, Duration::plus);
    }

    private Duration time(CountedTurns counted, Party party) {
      return counted.tally(at).of(party).orElse(Duration.ZERO);
    }

    private static Optional<Instant> due(CountedTurns counted) {
      return counted.deadline().map(Deadline::due);
    }
  }
}
