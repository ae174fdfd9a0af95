package org.ballincourt.host.web.rest;

import com.atlassian.jira.permission.GlobalPermissionKey;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.ballincourt.host.change.Gone;
import org.ballincourt.host.jira.Jira;
import org.ballincourt.host.user.Person;
import org.ballincourt.host.web.Refusal;
import org.ballincourt.host.workflow.TransitionRefused;

/** A REST resource for people who are logged in; refusals look as Jira's do. */
abstract class RestServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private static final ObjectMapper JSON = new ObjectMapper();

  private final transient Jira jira;

  RestServlet(Jira jira) {
    this.jira = jira;
  }

  Jira jira() {
    return jira;
  }

  @Override
  protected final void service(HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    response.setHeader("Cache-Control", "no-store");
    try {
      permit();
      super.service(request, response);
    } catch (Gone e) {
      refuse(response, Refusal.notFound(e.what()));
    } catch (TransitionRefused e) {
      response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
      refuse(response, e.messages(), e.fields());
    } catch (Refusal e) {
      refuse(response, e);
    }
  }

  private static void refuse(HttpServletResponse response, Refusal refusal) throws IOException {
    response.setStatus(refusal.status());
    List<String> messages = refusal.errors().isEmpty() ? List.of(refusal.getMessage()) : List.of();
    refuse(response, messages, refusal.errors());
  }

  private static void refuse(
      HttpServletResponse response, List<String> messages, Map<String, String> fields)
      throws IOException {
    write(response, Map.of("errorMessages", messages, "errors", fields));
  }

  /**
   * @throws Refusal where whoever asks may not use this resource at all
   */
  void permit() {
    user();
  }

  final Person user() {
    Person user = jira.currentUser().getLoggedInUser();
    if (user == null) {
      throw Refusal.notLoggedIn();
    }
    return user;
  }

  final void requireAdministrator() {
    if (!jira.globalPermissions().hasPermission(GlobalPermissionKey.ADMINISTER, user())) {
      throw Refusal.forbidden("Only administrators may do this.");
    }
  }

  /** What comes after the resource's own path; empty where nothing does. */
  static String rest(HttpServletRequest request) {
    return request.getPathInfo() == null ? "" : request.getPathInfo().substring(1);
  }

  static void write(HttpServletResponse response, Object json) throws IOException {
    response.setContentType("application/json");
    response.setCharacterEncoding("UTF-8");
    JSON.writeValue(response.getWriter(), json);
  }

  static void created(HttpServletResponse response, Object json) throws IOException {
    response.setStatus(HttpServletResponse.SC_CREATED);
    write(response, json);
  }

  static void done(HttpServletResponse response) {
    response.setStatus(HttpServletResponse.SC_NO_CONTENT);
  }
}
