package org.ballincourt.host.web.project;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.ballincourt.host.jira.Jira;
import org.ballincourt.host.jira.Visible;
import org.ballincourt.host.project.StoredProject;
import org.ballincourt.host.web.frame.Frame;
import org.ballincourt.host.web.frame.Html;
import org.ballincourt.host.web.frame.Page;
import org.ballincourt.host.web.project.ProjectsView.ProjectRow;

/** {@code /projects}: the projects that one may browse. */
public final class ProjectsPage extends Page {
  private static final long serialVersionUID = 1L;

  public ProjectsPage(Jira jira, Frame frame) {
    super(jira, frame);
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    ProjectsView view =
        new ProjectsView(new Visible(jira()).projects().stream().map(this::row).toList());
    write(new Html("Projects", "project/projects.vm", view), request, response);
  }

  private ProjectRow row(StoredProject project) {
    return new ProjectRow(project.key(), project.name(), jira().issues().count(project));
  }
}
