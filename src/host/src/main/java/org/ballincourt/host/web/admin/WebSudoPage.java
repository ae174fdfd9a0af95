package org.ballincourt.host.web.admin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.ballincourt.host.jira.Jira;
import org.ballincourt.host.session.LocalPath;
import org.ballincourt.host.session.WebSudo;
import org.ballincourt.host.web.frame.Frame;
import org.ballincourt.host.web.frame.Html;

/** Asks administrators for their password once more and leads on; Jira's names of fields. */
public final class WebSudoPage extends AdminPage {

  /** Where the form goes to, inside Jira. */
  public static final String ACTION = "/secure/admin/WebSudoAuthenticate.jspa";

  private static final long serialVersionUID = 1L;

  public WebSudoPage(Jira jira, Frame frame) {
    super(jira, frame);
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    show(false, request, response);
  }

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String password = Optional.ofNullable(request.getParameter("webSudoPassword")).orElse("");
    if (jira().people().logIn(user().name(), password).isEmpty()) {
      show(true, request, response);
      return;
    }
    jira().webSudo().confirm(request);
    redirect(response, destination(request));
  }

  private void show(boolean failed, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    WebSudoView view = new WebSudoView(destination(request), user().name(), failed);
    write(new Html("Administrator access", "admin/websudo.vm", view), request, response);
  }

  private static String destination(HttpServletRequest request) {
    return LocalPath.or(request.getParameter(WebSudo.DESTINATION), "/plugins/servlet/upm");
  }
}
