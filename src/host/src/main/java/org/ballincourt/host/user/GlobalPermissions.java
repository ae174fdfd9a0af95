package org.ballincourt.host.user;

import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.user.ApplicationUser;

/** Who has a global permission: there is one, and administrators have it. */
public final class GlobalPermissions implements GlobalPermissionManager {
  private final People people;

  public GlobalPermissions(People people) {
    this.people = people;
  }

  @Override
  public boolean hasPermission(GlobalPermissionKey permission, ApplicationUser user) {
    return user != null
        && GlobalPermissionKey.ADMINISTER.equals(permission)
        && people
            .byKey(user.getKey())
            .filter(found -> found.standing().administrator())
            .isPresent();
  }
}
