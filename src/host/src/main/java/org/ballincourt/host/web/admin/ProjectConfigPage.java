package org.ballincourt.host.web.admin;

import com.atlassian.jira.permission.ProjectPermissions;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.ballincourt.host.jira.Jira;
import org.ballincourt.host.jira.Visible;
import org.ballincourt.host.plugin.Extensions;
import org.ballincourt.host.project.StoredProject;
import org.ballincourt.host.web.Refusal;
import org.ballincourt.host.web.frame.Frame;
import org.ballincourt.host.web.frame.Html;
import org.ballincourt.host.web.frame.Page;

/** {@code /plugins/servlet/project-config/KEY}: the summary of a project's settings. */
public final class ProjectConfigPage extends Page {

  /** Of the servlet; the project's key stands below it. */
  public static final String NAME = "project-config";

  static final String KEY = "view_project_summary";
  private static final long serialVersionUID = 1L;

  private final transient Extensions extensions;

  public ProjectConfigPage(Jira jira, Frame frame, Extensions extensions) {
    super(jira, frame);
    this.extensions = extensions;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    StoredProject project = project(request);
    SideMenuView menu = new SideMenus(jira(), extensions).settings(project, KEY, request);
    ProjectConfigView view = new ProjectConfigView(menu, project.key(), project.name());
    write(new Html("Project settings", "admin/project.vm", view), request, response);
  }

  private StoredProject project(HttpServletRequest request) {
    String key = request.getPathInfo() == null ? "" : request.getPathInfo().substring(1);
    Visible visible = new Visible(jira());
    StoredProject project = visible.project(key).orElseThrow(() -> Refusal.notFound("Project"));
    if (!visible.may(ProjectPermissions.ADMINISTER_PROJECTS, project)) {
      throw Refusal.forbidden("You do not have permission to administer this project.");
    }
    return project;
  }
}
