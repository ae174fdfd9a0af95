package com.atlassian.jira.security;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import com.atlassian.jira.user.ApplicationUser;

/**
 * Says who has a project permission; nobody is {@code null}.
 *
 * <p>Evidence: both called at 8.20-11.3.
 */
public interface PermissionManager {
  boolean hasPermission(ProjectPermissionKey permission, Issue issue, ApplicationUser user);

  boolean hasPermission(ProjectPermissionKey permission, Project project, ApplicationUser user);
}
