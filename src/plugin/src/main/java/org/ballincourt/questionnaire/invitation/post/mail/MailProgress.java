package org.ballincourt.questionnaire.invitation.post.mail;

import java.time.Instant;
import java.util.List;
import org.ballincourt.mail.MailStand;
import org.ballincourt.mail.MailState;

/** How far the mails to one person are. */
public enum MailProgress {
  /** One is about to leave. */
  WAITING,
  /** One would leave, but this is not the Jira that may write to clients. */
  HELD,
  /** Nobody knows whether one has left; it is not sent again by itself. */
  UNCERTAIN,
  /** Jira has them. */
  HANDED_OVER;

  /**
   * What has to be known of them.
   *
   * @param stands those of one person’s mails
   * @param held whether no mail leaves this Jira
   * @return null where there is none
   */
  public static MailProgress of(List<MailStand> stands, boolean held, Instant now) {
    if (stands.stream().anyMatch(stand -> stand.isUncertain(now))) {
      return UNCERTAIN;
    }
    if (stands.stream().anyMatch(stand -> stand.state() == MailState.WANTED)) {
      return held ? HELD : WAITING;
    }
    if (stands.stream().anyMatch(stand -> stand.state() == MailState.TAKEN)) {
      return WAITING;
    }
    return stands.isEmpty() ? null : HANDED_OVER;
  }
}
