package org.ballincourt.jira.web;

import com.atlassian.jira.project.Project;
import jakarta.servlet.http.HttpServletRequest;
import org.ballincourt.jira.Access;

/** A page of ours for the administrators of the project that its address names. */
public abstract class ProjectPage extends Page {

  private static final long serialVersionUID = 1L;

  private final transient Access access;

  protected ProjectPage(Gate gate, Frame frame, Access access) {
    super(gate, frame);
    this.access = access;
  }

  /** What an administrator of the project sees. */
  protected abstract Html html(Project project);

  @Override
  protected final Html html(HttpServletRequest request) {
    String key = request.getParameter("projectKey");
    return html(access.administrableProject(key == null ? "" : key));
  }
}
