package com.atlassian.jira.security;

import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.user.ApplicationUser;

/**
 * Says who has a global permission; nobody is {@code null}.
 *
 * <p>Evidence: called at 9.12-11.3.
 */
public interface GlobalPermissionManager {
  boolean hasPermission(GlobalPermissionKey permission, ApplicationUser user);
}
