package org.ballincourt.host.web.login;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.ballincourt.host.jira.Jira;
import org.ballincourt.host.session.LocalPath;
import org.ballincourt.host.session.LoginSession;
import org.ballincourt.host.user.Person;
import org.ballincourt.host.web.frame.Frame;
import org.ballincourt.host.web.frame.Html;
import org.ballincourt.host.web.frame.Page;

/** {@code /login.jsp}, with the names of path, fields and parameter that Jira has. */
public final class LoginPage extends Page {
  private static final long serialVersionUID = 1L;
  private static final String HOME = "/projects";

  public LoginPage(Jira jira, Frame frame) {
    super(jira, frame);
  }

  @Override
  protected boolean forEverybody() {
    return true;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    show("", false, request, response);
  }

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String name = parameter(request, "os_username");
    Optional<Person> person = jira().people().logIn(name, parameter(request, "os_password"));
    if (person.isEmpty()) {
      show(name, true, request, response);
      return;
    }
    new LoginSession(request).logIn(person.get());
    redirect(response, destination(request));
  }

  private void show(
      String name, boolean failed, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    LoginView view = new LoginView(destination(request), name, failed);
    write(new Html("Log in", "login/login.vm", view), request, response);
  }

  private static String destination(HttpServletRequest request) {
    return LocalPath.or(request.getParameter("os_destination"), HOME);
  }

  private static String parameter(HttpServletRequest request, String name) {
    return Optional.ofNullable(request.getParameter(name)).orElse("");
  }
}
