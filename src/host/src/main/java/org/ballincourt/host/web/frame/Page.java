package org.ballincourt.host.web.frame;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import org.ballincourt.host.change.Gone;
import org.ballincourt.host.jira.Jira;
import org.ballincourt.host.session.LoginSession;
import org.ballincourt.host.user.Person;
import org.ballincourt.host.web.Refusal;
import org.ballincourt.host.workflow.TransitionRefused;

/** A page for people who are logged in; all others are sent to log in first. */
public abstract class Page extends HttpServlet {
  private static final long serialVersionUID = 1L;

  private final transient Jira jira;
  private final transient Frame frame;

  protected Page(Jira jira, Frame frame) {
    this.jira = jira;
    this.frame = frame;
  }

  @Override
  protected void service(HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    try {
      if (user() == null && !forEverybody()) {
        toLogin(request, response);
        return;
      }
      admit(request);
      checkToken(request);
      super.service(request, response);
    } catch (Gone e) {
      refuse(Refusal.notFound(e.what()), request, response);
    } catch (TransitionRefused e) {
      refuse(Refusal.badRequest(String.join(" ", e.messages())), request, response);
    } catch (Refusal e) {
      refuse(e, request, response);
    }
  }

  /** Whether one need not be logged in. */
  protected boolean forEverybody() {
    return false;
  }

  /**
   * Lets everybody in who is logged in.
   *
   * @throws Refusal for those who may not enter
   */
  protected void admit(HttpServletRequest request) {}

  private void checkToken(HttpServletRequest request) {
    boolean writes = request.getMethod().equals("POST") && !forEverybody();
    if (writes && !new LoginSession(request).hasValidToken()) {
      throw Refusal.forbidden(
          "Jira could not complete this action: the form was too old, or did not come from Jira."
              + " Go back, load the page again and retry.");
    }
  }

  private void refuse(Refusal refusal, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.setStatus(refusal.status());
    write(
        new Html("Sorry", "frame/refused.vm", new RefusedView(refusal.getMessage())),
        request,
        response);
  }

  protected final void write(Html page, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    frame.write(page, request, response);
  }

  /**
   * @param path inside Jira
   */
  protected final void redirect(HttpServletResponse response, String path) {
    response.setStatus(HttpServletResponse.SC_SEE_OTHER);
    response.setHeader("Location", jira.contextPath() + path);
  }

  private void toLogin(HttpServletRequest request, HttpServletResponse response) {
    String query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
    URI here = URI.create(request.getRequestURL() + query);
    response.setStatus(HttpServletResponse.SC_SEE_OTHER);
    response.setHeader("Location", jira.login().getLoginUri(here).toString());
  }

  protected final Jira jira() {
    return jira;
  }

  /** Null where nobody is logged in. */
  protected final Person user() {
    return jira.currentUser().getLoggedInUser();
  }
}
