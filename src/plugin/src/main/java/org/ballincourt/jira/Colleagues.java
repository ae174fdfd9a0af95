package org.ballincourt.jira;

import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import jakarta.inject.Inject;
import java.util.Optional;
import org.ballincourt.client.Email;
import org.springframework.stereotype.Component;

/** Those of us whom somebody names. */
@Component
public class Colleagues {

  private final UserManager users;
  private final PermissionManager permissions;

  @Inject
  public Colleagues(UserManager users, PermissionManager permissions) {
    this.users = users;
    this.permissions = permissions;
  }

  /**
   * One of us, as far as a project is concerned.
   *
   * @param email null where Jira knows none, or none that a mail takes
   * @param browses whether she may browse the project
   * @param active whether she is there still
   */
  public record Colleague(String key, String name, Email email, boolean browses, boolean active) {}

  /** Empty where nobody has the key any more. */
  public Optional<Colleague> find(String key, Project project) {
    return Optional.ofNullable(users.getUserByKey(key)).map(user -> colleague(user, project));
  }

  /** Whoever has the key, else whoever has it as her user name; empty for nobody. */
  public Optional<Colleague> named(String keyOrName, Project project) {
    return find(keyOrName, project)
        .or(
            () ->
                Optional.ofNullable(users.getUserByName(keyOrName))
                    .map(user -> colleague(user, project)));
  }

  private Colleague colleague(ApplicationUser user, Project project) {
    return new Colleague(
        user.getKey(),
        user.getDisplayName(),
        Optional.ofNullable(user.getEmailAddress())
            .filter(Email::isAddress)
            .map(Email::new)
            .orElse(null),
        permissions.hasPermission(ProjectPermissions.BROWSE_PROJECTS, project, user),
        user.isActive());
  }
}
