package org.ballincourt.host.web.project;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Date;
import java.util.List;
import org.ballincourt.host.issue.StoredIssue;
import org.ballincourt.host.jira.Jira;
import org.ballincourt.host.jira.Visible;
import org.ballincourt.host.project.StoredProject;
import org.ballincourt.host.web.Refusal;
import org.ballincourt.host.web.frame.Frame;
import org.ballincourt.host.web.frame.Html;
import org.ballincourt.host.web.frame.Page;
import org.ballincourt.host.web.project.IssuesView.IssueRow;
import org.ballincourt.host.web.project.IssuesView.Pages;

/** {@code /projects/KEY}: the issues of a project, the newest first. */
public final class IssuesPage extends Page {
  private static final long serialVersionUID = 1L;

  public IssuesPage(Jira jira, Frame frame) {
    super(jira, frame);
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    StoredProject project = project(request);
    IssuesView view = view(project, request.getParameter("page"));
    write(new Html(project.name() + " issues", "project/issues.vm", view), request, response);
  }

  private StoredProject project(HttpServletRequest request) {
    String key = request.getPathInfo() == null ? "" : request.getPathInfo().substring(1);
    return new Visible(jira()).project(key).orElseThrow(() -> Refusal.notFound("Project"));
  }

  private IssuesView view(StoredProject project, String wantedPage) {
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
