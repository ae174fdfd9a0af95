package org.ballincourt.court.web.settings;

import com.atlassian.jira.issue.Issue;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.ballincourt.court.Party;
import org.ballincourt.court.Tally;
import org.ballincourt.court.Turn;
import org.ballincourt.court.WorkingHours;

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
  public record Change(Issue issue, Side before, Side after, Instant at) {

    boolean isAny() {
      return !before.turns().equals(after.turns()) || !size().isZero();
    }

    /** How much time changes sides. */
    Duration size() {
      return Stream.of(Party.values())
          .map(party -> time(before, party).minus(time(after, party)).abs())
          .reduce(Duration.ZERO, Duration::plus);
    }

    private Duration time(Side side, Party party) {
      return Tally.of(side.turns(), side.hours(), at).of(party).orElse(Duration.ZERO);
    }
  }

  /**
   * What some rules make of an issue.
   *
   * @param turns never empty
   * @param hours on which they are counted, not null
   */
  public record Side(List<Turn> turns, WorkingHours hours) {}
}
