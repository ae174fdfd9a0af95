package org.ballincourt.host.plugin.access;

import com.atlassian.annotations.security.AdminOnly;
import com.atlassian.annotations.security.UnrestrictedAccess;
import com.atlassian.jira.user.ApplicationUser;

/** Whom a class lets in. */
public enum Entry {
  EVERYBODY {
    @Override
    public boolean admits(ApplicationUser user, Access access) {
      return true;
    }
  },
  LICENSED {
    @Override
    public boolean admits(ApplicationUser user, Access access) {
      return access.isLicensed(user);
    }
  },
  ADMINISTRATORS {
    @Override
    public boolean admits(ApplicationUser user, Access access) {
      return access.isLicensed(user) && access.isAdministrator(user);
    }
  };

  /** As the annotation of the class says; without one, licensed users may enter. */
  public static Entry of(Class<?> type) {
    if (type.isAnnotationPresent(UnrestrictedAccess.class)) {
      return EVERYBODY;
    }
    return type.isAnnotationPresent(AdminOnly.class) ? ADMINISTRATORS : LICENSED;
  }

  public abstract boolean admits(ApplicationUser user, Access access);
}
