package org.ballincourt.host.project;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Arrays;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who may do what in a project, told by the roles that a person has there. */
public final class ProjectRoles implements PermissionManager {
  public static final ProjectPermissionKey TRANSITION_ISSUES =
      new ProjectPermissionKey("TRANSITION_ISSUES");

  public static final ProjectPermissionKey CREATE_ISSUES =
      new ProjectPermissionKey("CREATE_ISSUES");
  public static final ProjectPermissionKey EDIT_ISSUES = new ProjectPermissionKey("EDIT_ISSUES");
  public static final ProjectPermissionKey DELETE_ISSUES =
      new ProjectPermissionKey("DELETE_ISSUES");

  // of the plugin: as an administrator of Jira has granted them in the one permission scheme
  static final ProjectPermissionKey RUN_CLIENT_WORK = new ProjectPermissionKey("run-client-work");
  static final ProjectPermissionKey SEE_CLIENT_FIGURES =
      new ProjectPermissionKey("see-client-figures");
  static final ProjectPermissionKey READ_FEEDBACK = new ProjectPermissionKey("read-feedback");

  private final JdbcClient sql;

  public ProjectRoles(JdbcClient sql) {
    this.sql = sql;
  }

  /** The names of the roles, as their members are stored. */
  public static List<String> thatGrant(ProjectPermissionKey permission) {
    return Arrays.stream(Role.values())
        .filter(role -> role.grants(permission))
        .map(Role::name)
        .toList();
  }

  @Override
  public boolean hasPermission(ProjectPermissionKey permission, Issue issue, ApplicationUser user) {
    return hasPermission(permission, issue.getProjectId(), user);
  }

  @Override
  public boolean hasPermission(
      ProjectPermissionKey permission, Project project, ApplicationUser user) {
    return hasPermission(permission, project.getId(), user);
  }

  @Override
  public boolean hasProjects(ProjectPermissionKey permission, ApplicationUser user) {
    return user != null
        && sql
            .sql(
                """
                select role from project_role_members join projects on projects.id = project_id
                where user_key = ? and (? or not archived)
                """)
            .params(user.getKey(), isOfReaders(permission))
            .query(String.class)
            .list()
            .stream()
            .anyMatch(role -> Role.valueOf(role).grants(permission));
  }

  private boolean hasPermission(
      ProjectPermissionKey permission, Long project, ApplicationUser user) {
    return user != null
        && sql
            .sql(
                """
                select role from project_role_members join projects on projects.id = project_id
                where project_id = ? and user_key = ? and (? or not archived)
                """)
            .params(project, user.getKey(), isOfReaders(permission))
            .query(String.class)
            .list()
            .stream()
            .anyMatch(role -> Role.valueOf(role).grants(permission));
  }

  /** All that is left in a project that is archived. */
  private static boolean isOfReaders(ProjectPermissionKey permission) {
    return permission.permissionKey().equals(ProjectPermissions.BROWSE_PROJECTS.permissionKey());
  }
}
