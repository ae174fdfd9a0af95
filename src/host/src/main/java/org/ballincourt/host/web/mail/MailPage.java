package org.ballincourt.host.web.mail;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.ballincourt.host.jira.Jira;
import org.ballincourt.host.mail.SentMail;
import org.ballincourt.host.web.frame.Frame;
import org.ballincourt.host.web.frame.Html;
import org.ballincourt.host.web.frame.Page;
import org.ballincourt.host.web.mail.MailView.Content;
import org.ballincourt.host.web.mail.MailView.MailRow;

/** {@code /plugins/servlet/host/mail}: the mails that have left, the last one first, as text. */
public final class MailPage extends Page {
  /** Below the servlets of plugins. */
  public static final String NAME = "host/mail";

  private static final long serialVersionUID = 1L;

  public MailPage(Jira jira, Frame frame) {
    super(jira, frame);
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    List<MailRow> rows = new ArrayList<>();
    jira().mails().sent().forEach(mail -> rows.add(row(mail)));
    Collections.reverse(rows);
    write(new Html("Mail", "mail/mail.vm", new MailView(rows)), request, response);
  }

  private static MailRow row(SentMail mail) {
    SentMail.Content content = mail.content();
    return new MailRow(
        mail.at().toString(),
        content.to(),
        text(content.fromName()) + " <" + SentMail.FROM + ">",
        text(content.replyTo()),
        text(content.subject()),
        new Content(content.mimeType(), text(content.body())));
  }

  private static String text(String said) {
    return Objects.toString(said, "");
  }
}
