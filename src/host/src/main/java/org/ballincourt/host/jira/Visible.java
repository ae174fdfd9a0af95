package org.ballincourt.host.jira;

import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import java.util.List;
import java.util.Optional;
import org.ballincourt.host.issue.StoredIssue;
import org.ballincourt.host.project.ProjectRoles;
import org.ballincourt.host.project.StoredProject;
import org.ballincourt.host.user.Person;

/** What whoever is looking may browse; the rest might as well not be there. */
public final class Visible {
  private final Jira jira;

  public Visible(Jira jira) {
    this.jira = jira;
  }

  public List<StoredProject> projects() {
    return jira.projects().all().stream().filter(this::mayBrowse).toList();
  }

  public Optional<StoredProject> project(String key) {
    return jira.projects().find(key).filter(this::mayBrowse);
  }

  /** Also by a key from before a move. */
  public Optional<StoredIssue> issue(String key) {
    return jira.issues().find(key).filter(issue -> mayBrowse(issue.project()));
  }

  /**
   * @param id may be null, and no number
   */
  public Optional<StoredIssue> issueOfId(String id) {
    return Optional.ofNullable(id)
        .filter(text -> text.matches("\\d{1,18}"))
        .flatMap(text -> jira.issues().find(Long.parseLong(text)))
        .filter(issue -> mayBrowse(issue.project()));
  }

  /** Whether whoever is looking may put the issue into another status. */
  public boolean mayTransition(StoredIssue issue) {
    return may(ProjectRoles.TRANSITION_ISSUES, issue.project());
  }

  /** Whether whoever is looking has that permission in the project. */
  public boolean may(ProjectPermissionKey permission, StoredProject project) {
    return jira.permissions().hasPermission(permission, project, viewer());
  }

  private boolean mayBrowse(StoredProject project) {
    return may(ProjectPermissions.BROWSE_PROJECTS, project);
  }

  private Person viewer() {
    return jira.currentUser().getLoggedInUser();
  }
}
