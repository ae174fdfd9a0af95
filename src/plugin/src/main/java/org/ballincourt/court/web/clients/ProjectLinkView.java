package org.ballincourt.court.web.clients;

import com.atlassian.jira.project.Project;

/** A project in which there is work for a client. */
public final class ProjectLinkView {

  private final Project project;

  ProjectLinkView(Project project) {
    this.project = project;
  }

  public String getKey() {
    return project.getKey();
  }

  public String getName() {
    return project.getName();
  }
}
