package org.ballincourt.court.web.settings;

import com.atlassian.jira.issue.Issue;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.ballincourt.calendar.BusinessTime;
import org.ballincourt.court.Party;
import org.ballincourt.court.Tally;
import org.ballincourt.court.Turn;

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
   * @param before never empty
   * @param after never empty
   * @param at up to when open turns count, not null
   */
  public record Change(Issue issue, List<Turn> before, List<Turn> after, Instant at) {

    boolean isAny() {
      return !before.equals(after);
    }

    /** How much time changes sides. */
    Duration size() {
      return Stream.of(Party.values())
          .map(party -> time(before, party).minus(time(after, party)).abs())
          .reduce(Duration.ZERO, Duration::plus);
    }

    private Duration time(List<Turn> turns, Party party) {
      return Tally.of(turns, BusinessTime.ELAPSED, at).of(party).orElse(Duration.ZERO);
    }
  }
}
