package org.ballincourt.host.mail;

import com.atlassian.mail.Email;
import java.time.Instant;

/**
 * A mail that has left.
 *
 * @param content what it says and where it went
 */
public record SentMail(Instant at, Content content) {

  /** The address that Jira sends from, where a mail has none of its own. */
  public static final String FROM = "jira@jira.example";

  /** What a mail says and where it goes; null where it does not say. */
  public record Content(
      String to, String fromName, String replyTo, String subject, String mimeType, String body) {

    static Content of(Email email) {
      return new Content(
          email.getTo(),
          email.getFromName(),
          email.getReplyTo(),
          email.getSubject(),
          email.getMimeType(),
          email.getBody());
    }
  }
}
