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
import com.atlassian.jira.security.plugin.ProjectPermissionKey;
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

  /**
   * @param key empty or null where the address names none
   */
  public Project browsableProject(String key) {
    if (key == null || key.isBlank()) {
      throw refused(Refusal.Kind.NOT_FOUND, "ballincourt.access.which-project", "");
    }
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

  /** The issue of that key, as {@link #browsableIssue}, for somebody who runs client work there. */
  public Issue workableIssue(String key) {
    Issue issue = browsableIssue(key);
    requireClientWork(issue.getProjectObject());
    return issue;
  }

  /** Whoever is asking, and may browse the project, has to run client work in it. */
  public void requireClientWork(Project project) {
    if (!runsClientWork(project)) {
      throw refused(
          Refusal.Kind.NOT_ALLOWED, "ballincourt.access.no-client-work", project.getName());
    }
  }

  public boolean runsClientWork(Project project) {
    return has(ClientPermissions.RUN_CLIENT_WORK, project);
  }

  public boolean seesClientFigures(Project project) {
    return has(ClientPermissions.SEE_CLIENT_FIGURES, project);
  }

  /** Whoever is asking, and may browse the project, has to see client figures in it. */
  public void requireClientFigures(Project project) {
    if (!seesClientFigures(project)) {
      throw refused(
          Refusal.Kind.NOT_ALLOWED, "ballincourt.access.no-client-figures", project.getName());
    }
  }

  public boolean readsFeedback(Project project) {
    return has(ClientPermissions.READ_FEEDBACK, project);
  }

  /** Whether she runs client work in any project, or may see how long both sides took. */
  public boolean worksForClients() {
    return permissions.hasProjects(ClientPermissions.RUN_CLIENT_WORK, user())
        || permissions.hasProjects(ClientPermissions.SEE_CLIENT_FIGURES, user())
        || administersJira();
  }

  /** Whether she runs client work in any project. */
  public boolean runsClientWorkSomewhere() {
    return permissions.hasProjects(ClientPermissions.RUN_CLIENT_WORK, user()) || administersJira();
  }

  /** One of ours: of a project that she may browse, and Jira's own administrators have it there. */
  private boolean has(ProjectPermissionKey ours, Project project) {
    return mayBrowse(project)
        && (permissions.hasPermission(ours, project, user()) || administersJira());
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
