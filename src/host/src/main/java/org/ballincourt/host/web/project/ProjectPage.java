package org.ballincourt.host.web.project;

import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ballincourt.host.issue.StoredIssue;
import org.ballincourt.host.jira.Jira;
import org.ballincourt.host.jira.Visible;
import org.ballincourt.host.plugin.Extensions;
import org.ballincourt.host.plugin.module.web.WebItemModule;
import org.ballincourt.host.project.StoredProject;
import org.ballincourt.host.web.Refusal;
import org.ballincourt.host.web.frame.Frame;
import org.ballincourt.host.web.frame.Html;
import org.ballincourt.host.web.frame.Page;
import org.ballincourt.host.web.project.IssuesView.IssueRow;
import org.ballincourt.host.web.project.IssuesView.Pages;

/**
 * {@code /projects/KEY}: the issues of a project, the newest first, or what a plugin shows of it at
 * the location that {@code selectedItem} names.
 */
public final class ProjectPage extends Page {
  private static final long serialVersionUID = 1L;

  private static final String RESOURCE_CONTEXT = "atl.general";

  private final transient Extensions extensions;

  public ProjectPage(Jira jira, Frame frame, Extensions extensions) {
    super(jira, frame);
    this.extensions = extensions;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    StoredProject project = project(request);
    write(html(project, request), request, response);
  }

  private Html html(StoredProject project, HttpServletRequest request) {
    String location = Optional.ofNullable(request.getParameter("selectedItem")).orElse("");
    JiraHelper helper = new JiraHelper(request, project, Map.of("project", project));
    List<ProjectView.Panel> panels = panels(location, helper);
    boolean none = panels.isEmpty();
    ProjectView view =
        new ProjectView(
            new Sidebar(jira(), extensions).view(project, none ? "" : location, helper),
            none ? issues(project, request.getParameter("page")) : null,
            panels);
    return new Html(
        none ? project.name() + " issues" : project.name(),
        "project/project.vm",
        view,
        new Html.Extras("", RESOURCE_CONTEXT, ""));
  }

  /** Only where one of the links in the sidebar leads. */
  private List<ProjectView.Panel> panels(String location, JiraHelper helper) {
    boolean offered =
        extensions.items(WebItemModule.PROJECT_SIDEBAR, helper, user()).stream()
            .anyMatch(item -> item.selectedItem().equals(location));
    if (location.isEmpty() || !offered) {
      return List.of();
    }
    return extensions.panels(location, helper, user()).stream()
        .map(panel -> new ProjectView.Panel(panel.moduleKey(), panel.html()))
        .toList();
  }

  private StoredProject project(HttpServletRequest request) {
    String key = request.getPathInfo() == null ? "" : request.getPathInfo().substring(1);
    return new Visible(jira()).project(key).orElseThrow(() -> Refusal.notFound("Project"));
  }

  private IssuesView issues(StoredProject project, String wantedPage) {
    int total = jira().issues().count(project);
    int page = page(wantedPage, Pages.count(total));
    List<IssueRow> rows =
        jira().issues().newest(project, (page - 1) * Pages.SIZE, Pages.SIZE).stream()
            .map(this::row)
            .toList();
    return new IssuesView(
        new IssuesView.ProjectName(project.key(), project.name()), rows, Pages.of(page, total));
  }

  /** The nearest page that there is. */
  private static int page(String wanted, int count) {
    boolean number = wanted != null && wanted.matches("\\d{1,6}");
    return number ? Math.max(1, Math.min(Integer.parseInt(wanted), count)) : 1;
  }

  private IssueRow row(StoredIssue issue) {
    return new IssueRow(
        issue.key(),
        issue.getSummary(),
        StatusView.of(issue.status()),
        jira().times().forLoggedInUser().format(Date.from(issue.content().updated())));
  }
}
