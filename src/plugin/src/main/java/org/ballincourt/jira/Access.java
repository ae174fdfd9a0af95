package org.ballincourt.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import jakarta.inject.Inject;
import org.springframework.stereotype.Component;

/**
 * What the person who is asking may see and change. What she may not browse does not exist for her;
 * what she may browse but not administer is refused.
 */
@Component
public class Access {

  private final IssueManager issues;
  private final ProjectManager projects;
  private final PermissionManager permissions;
  private final GlobalPermissionManager globalPermissions;
  private final JiraAuthenticationContext authentication;

  @Inject
  public Access(
      IssueManager issues,
      ProjectManager projects,
      PermissionManager permissions,
      GlobalPermissionManager globalPermissions,
      JiraAuthenticationContext authentication) {
    this.issues = issues;
    this.projects = projects;
    this.permissions = permissions;
    this.globalPermissions = globalPermissions;
    this.authentication = authentication;
  }

  /**
   * @param key the issue's key, or one that it had before a move
   */
  public Issue browsableIssue(String key) {
    Issue issue = issues.getIssueObject(key);
    if (issue == null || !mayBrowse(issue)) {
      throw noIssue(key);
    }
    return issue;
  }

  /** Whoever is asking has to be somebody who may browse the issue. */
  public void requireBrowsable(Issue issue) {
    if (!mayBrowse(issue)) {
      throw noIssue(issue.getKey());
    }
  }

  private Refusal noIssue(String key) {
    return refused(Refusal.Kind.NOT_FOUND, "ballincourt.access.no-issue", key);
  }

  public boolean mayBrowse(Issue issue) {
    return permissions.hasPermission(ProjectPermissions.BROWSE_PROJECTS, issue, user());
  }

  public boolean mayBrowse(Project project) {
    return permissions.hasPermission(ProjectPermissions.BROWSE_PROJECTS, project, user());
  }

  public Project browsableProject(String key) {
    Project project = projects.getProjectObjByKey(key);
    if (project == null || !mayBrowse(project)) {
      throw refused(Refusal.Kind.NOT_FOUND, "ballincourt.access.no-project", key);
    }
    return project;
  }

  public Project administrableProject(String key) {
    Project project = browsableProject(key);
    if (!mayAdminister(project)) {
      throw refused(
          Refusal.Kind.NOT_ALLOWED, "ballincourt.access.not-administrator", project.getName());
    }
    return project;
  }

  /** Whoever is asking has to administer Jira itself. */
  public void requireAdministrator() {
    if (!administersJira()) {
      throw new Refusal(
          Refusal.Kind.NOT_ALLOWED,
          authentication.getI18nHelper().getText("ballincourt.access.not-jiras-administrator"));
    }
  }

  /** Jira's own administrators may set up any project that they see, as on Jira's pages. */
  public boolean mayAdminister(Project project) {
    return permissions.hasPermission(ProjectPermissions.ADMINISTER_PROJECTS, project, user())
        || administersJira();
  }

  /** Whether whoever is asking administers Jira itself. */
  public boolean administersJira() {
    return globalPermissions.hasPermission(GlobalPermissionKey.ADMINISTER, user());
  }

  private ApplicationUser user() {
    return authentication.getLoggedInUser();
  }

  private Refusal refused(Refusal.Kind kind, String message, String argument) {
    return new Refusal(kind, authentication.getI18nHelper().getText(message, argument));
  }
}
