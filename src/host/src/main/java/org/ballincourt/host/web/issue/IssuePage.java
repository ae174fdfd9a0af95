package org.ballincourt.host.web.issue;

import com.atlassian.jira.datetime.DateTimeFormatter;
import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.ballincourt.host.issue.StoredIssue;
import org.ballincourt.host.jira.Jira;
import org.ballincourt.host.jira.Visible;
import org.ballincourt.host.plugin.Extensions;
import org.ballincourt.host.project.ProjectRoles;
import org.ballincourt.host.web.Refusal;
import org.ballincourt.host.web.frame.Frame;
import org.ballincourt.host.web.frame.Html;
import org.ballincourt.host.web.frame.Page;
import org.ballincourt.host.web.issue.IssueView.Heading;
import org.ballincourt.host.web.issue.IssueView.Panel;
import org.ballincourt.host.web.issue.IssueView.Side;
import org.ballincourt.host.web.issue.IssueView.TransitionButton;
import org.ballincourt.host.web.project.IssuesView.ProjectName;
import org.ballincourt.host.workflow.Workflow;

/** {@code /browse/KEY}: an issue. */
public final class IssuePage extends Page {
  private static final long serialVersionUID = 1L;
  private static final String RIGHT_COLUMN = "atl.jira.view.issue.right.context";
  private static final String RESOURCE_CONTEXT = "jira.view.issue";

  private final transient Extensions extensions;

  public IssuePage(Jira jira, Frame frame, Extensions extensions) {
    super(jira, frame);
    this.extensions = extensions;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String key = request.getPathInfo() == null ? "" : request.getPathInfo().substring(1);
    StoredIssue issue = new Visible(jira()).issue(key).orElseThrow(() -> Refusal.notFound("Issue"));
    if (!issue.key().equals(key)) {
      redirect(response, "/browse/" + issue.key());
      return;
    }
    write(html(issue, request), request, response);
  }

  private Html html(StoredIssue issue, HttpServletRequest request) {
    return new Html(
        "[" + issue.key() + "] " + issue.getSummary(),
        "issue/issue.vm",
        view(issue, request),
        new Html.Extras(issue.key(), RESOURCE_CONTEXT, ""));
  }

  private IssueView view(StoredIssue issue, HttpServletRequest request) {
    DateTimeFormatter times = jira().times().forLoggedInUser();
    FieldsView fields = new FieldsView(issue, jira().issueFields().of(issue), times);
    return new IssueView(
        heading(issue),
        fields.details(),
        new Side(panels(issue, request), fields.people(), fields.dates()),
        transitions(issue),
        HistoryView.of(jira().history().of(issue), times));
  }

  private Heading heading(StoredIssue issue) {
    return new Heading(
        issue.key(),
        issue.getSummary(),
        new ProjectName(issue.project().key(), issue.project().name()),
        mayEdit(issue) ? EditIssuePage.FORM + "?id=" + issue.id() : "");
  }

  private boolean mayEdit(StoredIssue issue) {
    return new Visible(jira()).may(ProjectRoles.EDIT_ISSUES, issue.project());
  }

  private List<Panel> panels(StoredIssue issue, HttpServletRequest request) {
    Map<String, Object> params = Map.of("issue", issue, "project", issue.project(), "user", user());
    JiraHelper helper = new JiraHelper(request, issue.project(), params);
    return extensions.panels(RIGHT_COLUMN, helper, user()).stream()
        .map(panel -> new Panel(panel.moduleKey(), panel.label(), panel.html()))
        .toList();
  }

  private List<TransitionButton> transitions(StoredIssue issue) {
    if (!new Visible(jira()).mayTransition(issue)) {
      return List.of();
    }
    return new Workflow(jira(), extensions)
        .open(issue, user()).stream()
            .map(each -> new TransitionButton(each.id(), each.name()))
            .toList();
  }
}
