package org.ballincourt.host.plugin;

import com.atlassian.jira.user.ApplicationUser;
import org.ballincourt.host.plugin.access.Access;

/** Who calls the plugin, as the host knows it. */
record Callers(PluginHost host) implements Access {

  @Override
  public ApplicationUser caller() {
    return host.authentication().getLoggedInUser();
  }

  @Override
  public boolean isLicensed(ApplicationUser user) {
    return host.isLicensed(user);
  }

  @Override
  public boolean isAdministrator(ApplicationUser user) {
    return host.isAdministrator(user);
  }
}
