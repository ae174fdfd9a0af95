package com.atlassian.jira.issue.context;

/**
 * One project.
 *
 * <p>Evidence: constructed of an id alone by several public plugins, the last in 2025.
 */
public class ProjectContext implements JiraContextNode {
  private final Long projectId;

  public ProjectContext(Long projectId) {
    this.projectId = projectId;
  }

  @Override
  public Long getProjectId() {
    return projectId;
  }
}
