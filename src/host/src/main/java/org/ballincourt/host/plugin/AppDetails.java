package org.ballincourt.host.plugin;

/**
 * A plugin as administrators know it.
 *
 * @param links what only an enabled plugin has
 */
public record AppDetails(String name, String version, boolean enabled, Links links) {

  /** Paths inside Jira; empty where the plugin names none. */
  public record Links(String getStarted, String configure) {}
}
