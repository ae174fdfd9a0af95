package com.atlassian.jira.security;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import com.atlassian.jira.user.ApplicationUser;

/**
 * Says who has a project permission; nobody is {@code null}.
 *
 * <p>Evidence: for an issue called at 9.12-11.3, for a project at 8.20-10; {@code hasProjects} in
 * full mocks since 6.3.
 */
public interface PermissionManager {
  boolean hasPermission(ProjectPermissionKey permission, Issue issue, ApplicationUser user);

  boolean hasPermission(ProjectPermissionKey permission, Project project, ApplicationUser user);

  /** Whether the user has the permission in any project that she may see. */
  boolean hasProjects(ProjectPermissionKey permission, ApplicationUser user);
}
