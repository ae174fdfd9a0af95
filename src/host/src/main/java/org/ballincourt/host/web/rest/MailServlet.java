package org.ballincourt.host.web.rest;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.ballincourt.host.jira.Jira;
import org.ballincourt.host.mail.SentMail;

/** {@code /rest/host/1.0/mail}: the mails that have left, the first one first. */
public final class MailServlet extends RestServlet {
  private static final long serialVersionUID = 1L;

  public MailServlet(Jira jira) {
    super(jira);
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    write(
        response, Map.of("mails", jira().mails().sent().stream().map(MailServlet::json).toList()));
  }

  private static Map<String, String> json(SentMail mail) {
    SentMail.Content content = mail.content();
    Map<String, String> json = new LinkedHashMap<>();
    json.put("to", content.to());
    json.put("from", SentMail.FROM);
    json.put("fromName", content.fromName());
    json.put("replyTo", content.replyTo());
    json.put("subject", content.subject());
    json.put("mimeType", content.mimeType());
    json.put("body", content.body());
    json.put("at", mail.at().toString());
    return json;
  }
}
