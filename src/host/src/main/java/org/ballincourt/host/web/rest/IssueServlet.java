package org.ballincourt.host.web.rest;

import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ballincourt.host.change.Draft;
import org.ballincourt.host.change.IssueEdit;
import org.ballincourt.host.change.NewIssue;
import org.ballincourt.host.issue.StoredIssue;
import org.ballincourt.host.issue.StoredStatus;
import org.ballincourt.host.issue.TransientIssue;
import org.ballincourt.host.jira.Jira;
import org.ballincourt.host.jira.Visible;
import org.ballincourt.host.project.ProjectRoles;
import org.ballincourt.host.project.StoredProject;
import org.ballincourt.host.web.Refusal;
import org.ballincourt.host.workflow.Transition;
import org.ballincourt.host.workflow.Workflow;

/**
 * {@code /rest/api/2/issue/}: issues, their edits, the work on them and their transitions – each is
 * named by its status.
 */
public final class IssueServlet extends RestServlet {
  private static final long serialVersionUID = 1L;
  private static final String TRANSITIONS = "/transitions";
  private static final String WORKLOG = "/worklog";
  private static final long LONGEST_WORK = 100_000_000;

  private final transient Workflow workflow;

  public IssueServlet(Jira jira, Workflow workflow) {
    super(jira);
    this.workflow = workflow;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String path = rest(request);
    if (path.endsWith(TRANSITIONS)) {
      write(response, transitions(issueAbove(path)));
    } else {
      StoredIssue issue = issue(path);
      Map<String, Object> values = new HashMap<>(custom(issue.project()).of(issue));
      values.put("description", jira().issueFields().of(issue).description());
      write(response, json(issue, values));
    }
  }

  private Map<String, Object> transitions(StoredIssue issue) {
    List<Transition> open =
        new Visible(jira()).mayTransition(issue) ? workflow.open(issue, user()) : List.of();
    return Map.of("transitions", open.stream().map(IssueServlet::json).toList());
  }

  private static Map<String, Object> json(Transition transition) {
    return Map.of(
        "id",
        transition.id(),
        "name",
        transition.name(),
        "to",
        json(transition.to().orElseThrow()));
  }

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String path = rest(request);
    if (path.isEmpty()) {
      create(JsonBody.of(request).object("fields"), response);
      return;
    }
    if (path.endsWith(WORKLOG)) {
      logWork(issueAbove(path), JsonBody.of(request));
    } else if (path.endsWith(TRANSITIONS)) {
      move(issueAbove(path), JsonBody.of(request).object("transition").text("id"));
    } else {
      throw Refusal.notFound("The resource");
    }
    done(response);
  }

  private StoredIssue issueAbove(String path) {
    return issue(path.substring(0, path.lastIndexOf('/')));
  }

  private void logWork(StoredIssue issue, JsonBody work) {
    permit(ProjectRoles.EDIT_ISSUES, issue, "work on");
    long seconds = work.number("timeSpentSeconds", LONGEST_WORK);
    if (seconds <= 0) {
      throw Refusal.badRequest("\"timeSpentSeconds\" is not a length of time.");
    }
    jira().edits().logWork(issue, seconds, user());
  }

  private void create(JsonBody fields, HttpServletResponse response) throws IOException {
    NewIssue wanted = new IssueFieldsJson(fields).newIssue(this::projectForNew);
    TransientIssue values = new TransientIssue(new Draft(wanted));
    custom(wanted.project()).inputs(fields).setOn(values);
    StoredIssue issue = workflow.create(wanted, values, user());
    created(response, Map.of("id", Long.toString(issue.id()), "key", issue.key()));
  }

  private CustomFieldsJson custom(StoredProject project) {
    return new CustomFieldsJson(jira().fields().of(project));
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
    JsonBody fields = JsonBody.of(request).object("fields");
    IssueEdit edit = new IssueFieldsJson(fields).edit(issue.project());
    TransientIssue values = new TransientIssue(issue);
    custom(issue.project()).inputs(fields).setOn(values);
    jira().edits().edit(issue, edit, values, user());
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

  private void move(StoredIssue issue, String transitionId) {
    Transition transition =
        Optional.of(issue)
            .filter(new Visible(jira())::mayTransition)
            .flatMap(movable -> workflow.open(transitionId, movable, user()))
            .orElseThrow(() -> notThere(transitionId));
    workflow.run(issue, transition, user());
  }

  private static Refusal notThere(String transition) {
    return Refusal.badRequest(
        "The transition %s is not valid for the current state of this issue, or for you."
            .formatted(transition));
  }

  /** As REST shows an issue, with the values of its custom fields. */
  static Map<String, Object> json(StoredIssue issue, Map<String, Object> custom) {
    Map<String, Object> fields = new HashMap<>(custom);
    fields.putAll(
        Map.of(
            "summary",
            issue.getSummary(),
            "status",
            json(issue.status()),
            "fixVersions",
            issue.content().fixVersions().stream().map(VersionJson::of).toList(),
            "components",
            issue.content().components().stream().map(ComponentJson::of).toList()));
    fields.put("timeoriginalestimate", issue.getOriginalEstimate());
    fields.put("timespent", issue.getTimeSpent());
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
