package org.ballincourt.questionnaire.invitation.post;

import jakarta.inject.Inject;
import org.ballincourt.jira.CurrentUser;
import org.ballincourt.jira.Refusal;
import org.ballincourt.jira.Texts;
import org.ballincourt.mail.job.Postman;
import org.ballincourt.questionnaire.invitation.Invitation;
import org.ballincourt.questionnaire.invitation.post.Glances.Glance;
import org.ballincourt.questionnaire.invitation.post.InvitationAccess.SeenInvitation;
import org.ballincourt.questionnaire.invitation.post.Repeats.Outcome;
import org.springframework.stereotype.Component;

/** Writes once more to somebody who was invited, because somebody of us wants it. */
@Component
public class Reposting {

  private final Repeats repeats;
  private final Glances glances;
  private final CurrentUser user;
  private final Postman postman;
  private final Texts texts;

  @Inject
  public Reposting(
      Repeats repeats, Glances glances, CurrentUser user, Postman postman, Texts texts) {
    this.repeats = repeats;
    this.glances = glances;
    this.user = user;
    this.postman = postman;
    this.texts = texts;
  }

  /**
   * The same mail once more, with a link of its own; the earlier links go on to work. Of two who
   * want it at the same moment one does it.
   *
   * @throws Refusal where it is too late, or an earlier mail has not left yet
   */
  public void sendAgain(SeenInvitation seen) {
    Invitation invitation = seen.invitation();
    Glance glance = glances.at(seen);
    Outcome outcome = repeats.again(invitation, glance, user.key().orElseThrow());
    if (outcome == Outcome.OVER) {
      glances.at(seen); // says so where somebody else has just sent it again
    }
    require(outcome);
  }

  /**
   * A friendly reminder, once.
   *
   * @throws Refusal where it is too late, or she was reminded before
   */
  public void remind(SeenInvitation seen) {
    Invitation invitation = seen.invitation();
    if (invitation.course().remindedAt() != null) {
      throw refusal("ballincourt.sending.reminded-before");
    }
    glances.at(seen);
    require(repeats.remind(seen.sending(), invitation));
  }

  private void require(Outcome outcome) {
    switch (outcome) {
      case DONE -> postman.comeNow();
      case OVER -> throw refusal("ballincourt.sending.over");
      case NO_ADDRESS -> throw refusal("ballincourt.sending.no-mail");
    }
  }

  private Refusal refusal(String key) {
    return new Refusal(Refusal.Kind.CONFLICT, texts.text(key));
  }
}
