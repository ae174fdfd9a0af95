package org.ballincourt.host.web.rest;

import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.ballincourt.host.change.NewIssue;
import org.ballincourt.host.issue.StoredIssue;
import org.ballincourt.host.issue.StoredStatus;
import org.ballincourt.host.jira.Jira;
import org.ballincourt.host.jira.Visible;
import org.ballincourt.host.project.ProjectRoles;
import org.ballincourt.host.project.StoredProject;
import org.ballincourt.host.web.Refusal;

/**
 * {@code /rest/api/2/issue/}: issues, their edits and their transitions – each is named by its
 * status.
 */
public final class IssueServlet extends RestServlet {
  private static final long serialVersionUID = 1L;
  private static final String TRANSITIONS = "/transitions";

  public IssueServlet(Jira jira) {
    super(jira);
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    write(response, json(issue(rest(request))));
  }

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String path = rest(request);
    if (path.isEmpty()) {
      create(JsonBody.of(request).object("fields"), response);
      return;
    }
    if (!path.endsWith(TRANSITIONS)) {
      throw Refusal.notFound("The resource");
    }
    StoredIssue issue = issue(path.substring(0, path.length() - TRANSITIONS.length()));
    move(issue, JsonBody.of(request).object("transition").text("id"));
    done(response);
  }

  private void create(JsonBody fields, HttpServletResponse response) throws IOException {
    NewIssue wanted = new IssueFieldsJson(fields).newIssue(this::projectForNew);
    StoredIssue issue = jira().issueLives().create(wanted, user());
    created(response, Map.of("id", Long.toString(issue.id()), "key", issue.key()));
  }

  private StoredProject projectForNew(String key) {
    return new Visible(jira())
        .project(key)
        .filter(found -> new Visible(jira()).may(ProjectRoles.CREATE_ISSUES, found))
        .orElseThrow(
            () -> Refusal.badRequest("You cannot create issues in the project " + key + "."));
  }

  @Override
  protected void doPut(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    StoredIssue issue = issue(rest(request));
    permit(ProjectRoles.EDIT_ISSUES, issue, "edit");
    IssueFieldsJson fields = new IssueFieldsJson(JsonBody.of(request).object("fields"));
    jira().edits().edit(issue, fields.edit(issue.project()), user());
    done(response);
  }

  @Override
  protected void doDelete(HttpServletRequest request, HttpServletResponse response) {
    StoredIssue issue = issue(rest(request));
    permit(ProjectRoles.DELETE_ISSUES, issue, "delete");
    jira().issueLives().delete(issue, user());
    done(response);
  }

  private void permit(ProjectPermissionKey permission, StoredIssue issue, String what) {
    if (!new Visible(jira()).may(permission, issue.project())) {
      throw Refusal.forbidden("You do not have permission to " + what + " this issue.");
    }
  }

  private StoredIssue issue(String key) {
    return new Visible(jira()).issue(key).orElseThrow(() -> Refusal.notFound("Issue"));
  }

  private void move(StoredIssue issue, String statusId) {
    boolean moved =
        new Visible(jira()).mayTransition(issue)
            && jira()
                .statuses()
                .offered(statusId, issue.getProjectId())
                .filter(to -> jira().transitions().move(issue, to, user()))
                .isPresent();
    if (!moved) {
      throw Refusal.badRequest(
          "The transition %s is not valid for the current state of this issue, or for you."
              .formatted(statusId));
    }
  }

  /** As REST shows an issue. */
  static Map<String, Object> json(StoredIssue issue) {
    Map<String, Object> fields =
        Map.of(
            "summary",
            issue.getSummary(),
            "status",
            json(issue.status()),
            "fixVersions",
            issue.content().fixVersions().stream().map(VersionJson::of).toList(),
            "components",
            issue.content().components().stream().map(ComponentJson::of).toList());
    return Map.of("id", Long.toString(issue.id()), "key", issue.key(), "fields", fields);
  }

  private static Map<String, Object> json(StoredStatus status) {
    return Map.of(
        "id",
        status.id(),
        "name",
        status.name(),
        "statusCategory",
        Map.of("key", status.category().key()));
  }
}
