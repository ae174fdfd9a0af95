package org.ballincourt.report.dashboard.feedback;

import org.ballincourt.questionnaire.action.Action;
import org.ballincourt.questionnaire.action.issue.IssueToday;
import org.ballincourt.questionnaire.invitation.Sending;

/**
 * What we said we would do, and have not said that we did.
 *
 * @param action not null
 * @param sending to what it was said, not null
 * @param issue what tracks it, as it is today; null where no issue does
 */
public record Promise(Action action, Sending sending, IssueToday issue) {

  /** Whether it is time to say that we did it. */
  public boolean isDidProposed() {
    return issue != null && action.isDidProposed(issue.closed());
  }
}
