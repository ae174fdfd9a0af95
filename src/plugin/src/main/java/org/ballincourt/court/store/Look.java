package org.ballincourt.court.store;

import com.atlassian.jira.issue.Issue;
import org.ballincourt.commitment.CountedTurns;
import org.ballincourt.court.store.turn.Replacement;

/**
 * One look at an issue and its rows.
 *
 * @param issue as it was when it was looked at, not null
 * @param counted its turns, not null
 * @param replacement what has to be kept, not null
 */
record Look(Issue issue, CountedTurns counted, Replacement replacement) {

  /** What there is to say once the replacement is kept. */
  News news() {
    return new News(issue, counted, replacement.mark());
  }

  /**
   * Whether the issue is where it was.
   *
   * @param now the issue as it is now; null where it is gone
   */
  boolean isAt(Issue now) {
    return now != null && now.getProjectId().equals(issue.getProjectId());
  }
}
