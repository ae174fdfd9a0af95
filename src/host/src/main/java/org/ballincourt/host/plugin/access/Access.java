package org.ballincourt.host.plugin.access;

import com.atlassian.jira.user.ApplicationUser;

/** Who is calling, and what they are in Jira. */
public interface Access {

  /** Null where nobody is logged in. */
  ApplicationUser caller();

  /**
   * @param user null where nobody is logged in, who is never licensed
   */
  boolean isLicensed(ApplicationUser user);

  /**
   * @param user null where nobody is logged in, who administers nothing
   */
  boolean isAdministrator(ApplicationUser user);
}
