package org.ballincourt.host.plugin;

import com.atlassian.jira.user.ApplicationUser;
import org.ballincourt.host.plugin.rest.Access;

/** Who calls REST, as the host knows it. */
record LicensedCallers(PluginHost host) implements Access {

  @Override
  public ApplicationUser caller() {
    return host.authentication().getLoggedInUser();
  }

  @Override
  public boolean isLicensed(ApplicationUser user) {
    return host.isLicensed(user);
  }
}
