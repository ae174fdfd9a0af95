package org.ballincourt.host.plugin.rest;

import com.atlassian.jira.user.ApplicationUser;

/** Who is calling, and whether Jira licenses them. */
public interface Access {

  /** Null where nobody is logged in. */
  ApplicationUser caller();

  /**
   * @param user null where nobody is logged in, who is never licensed
   */
  boolean isLicensed(ApplicationUser user);
}
