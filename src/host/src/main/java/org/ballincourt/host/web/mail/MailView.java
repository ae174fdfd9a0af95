package org.ballincourt.host.web.mail;

import java.util.List;

/** The mails that have left. */
public record MailView(List<MailRow> mails) {

  public boolean empty() {
    return mails.isEmpty();
  }

  /** Texts; empty where a mail does not say. */
  public record MailRow(
      String at, String to, String sender, String replyTo, String subject, Content content) {}

  /** As it was handed over. */
  public record Content(String mimeType, String body) {}
}
