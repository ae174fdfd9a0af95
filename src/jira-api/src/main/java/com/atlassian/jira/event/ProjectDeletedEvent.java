package com.atlassian.jira.event;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;

/**
 * A project is gone; for its issues no events were published.
 *
 * <p>Evidence: listened to by a public plugin at 8.20; {@code getId} in Jira's own sources.
 */
public class ProjectDeletedEvent {
  private final Project project;

  public ProjectDeletedEvent(ApplicationUser user, Project project) {
    this.project = project;
  }

  public Long getId() {
    return project.getId();
  }
}
