package com.atlassian.jira.permission;

/**
 * Names a global permission.
 *
 * <p>Evidence: {@code ADMINISTER} at 9.12-11, {@code getKey} at 9.12.
 */
public final class GlobalPermissionKey {
  public static final GlobalPermissionKey ADMINISTER = new GlobalPermissionKey("ADMINISTER");

  private final String key;

  private GlobalPermissionKey(String key) {
    this.key = key;
  }

  public String getKey() {
    return key;
  }
}
