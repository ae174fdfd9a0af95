package com.atlassian.jira.security.plugin;

/**
 * Names a project permission.
 *
 * <p>Evidence: type of the constants in {@code ProjectPermissions}, javadoc 7.
 */
public final class ProjectPermissionKey {
  private final String permissionKey;

  public ProjectPermissionKey(String permissionKey) {
    this.permissionKey = permissionKey;
  }

  public String permissionKey() {
    return permissionKey;
  }
}
