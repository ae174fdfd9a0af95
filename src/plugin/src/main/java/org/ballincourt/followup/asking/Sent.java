package org.ballincourt.followup.asking;

import java.time.Instant;
import java.util.List;
import org.ballincourt.followup.step.Step.Progress;
import org.ballincourt.questionnaire.invitation.Invitation;
import org.ballincourt.questionnaire.invitation.Sending;
import org.ballincourt.questionnaire.invitation.Sending.Occasion;

/**
 * What was asked, and whom.
 *
 * @param invitations all of the sending
 */
public record Sent(Sending sending, List<Invitation> invitations) {

  /** What is filled in together waits for us, all else for the client. */
  Progress progress(Instant now) {
    if (!isOpen(now)) {
      return Progress.DONE;
    }
    return isTogether() ? Progress.DUE : Progress.AHEAD;
  }

  /** How many have answered; without names it is told of them all together. */
  public long answered() {
    return invitations.stream().filter(one -> one.course().finished()).count();
  }

  boolean isTogether() {
    return sending.terms().occasion() == Occasion.TOGETHER;
  }

  /** Without names it is not told who has answered, but nobody is told here. */
  private boolean isOpen(Instant now) {
    return !sending.isClosed() && invitations.stream().anyMatch(one -> one.isOpenAt(now));
  }
}
