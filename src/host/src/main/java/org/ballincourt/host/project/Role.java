package org.ballincourt.host.project;

import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import java.util.Arrays;
import java.util.List;

/** A project role, and what the host's one permission scheme lets it do. */
enum Role {
  ADMINISTRATORS(
      ProjectPermissions.BROWSE_PROJECTS,
      ProjectPermissions.ADMINISTER_PROJECTS,
      ProjectRoles.TRANSITION_ISSUES,
      ProjectRoles.CREATE_ISSUES,
      ProjectRoles.EDIT_ISSUES,
      ProjectRoles.DELETE_ISSUES,
      ProjectRoles.RUN_CLIENT_WORK,
      ProjectRoles.SEE_CLIENT_FIGURES,
      ProjectRoles.READ_FEEDBACK),
  MEMBERS(
      ProjectPermissions.BROWSE_PROJECTS,
      ProjectRoles.TRANSITION_ISSUES,
      ProjectRoles.CREATE_ISSUES,
      ProjectRoles.EDIT_ISSUES),
  VIEWERS(
      ProjectPermissions.BROWSE_PROJECTS,
      ProjectRoles.SEE_CLIENT_FIGURES,
      ProjectRoles.READ_FEEDBACK);

  private final List<String> permissions;

  Role(ProjectPermissionKey... permissions) {
    this.permissions = Arrays.stream(permissions).map(ProjectPermissionKey::permissionKey).toList();
  }

  boolean grants(ProjectPermissionKey permission) {
    return permissions.contains(permission.permissionKey());
  }
}
