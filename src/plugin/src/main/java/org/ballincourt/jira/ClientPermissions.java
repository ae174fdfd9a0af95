package org.ballincourt.jira;

import com.atlassian.jira.security.plugin.ProjectPermissionKey;

/**
 * The project permissions that this plugin brings along, by the keys of their modules: what an
 * administrator of Jira grants in permission schemes.
 */
public final class ClientPermissions {

  /** Keep clients and contacts, ask them and take back what they answer. */
  public static final ProjectPermissionKey RUN_CLIENT_WORK =
      new ProjectPermissionKey("run-client-work");

  /** See how long both sides took. */
  public static final ProjectPermissionKey SEE_CLIENT_FIGURES =
      new ProjectPermissionKey("see-client-figures");

  /** Read what clients said afterwards. */
  public static final ProjectPermissionKey READ_FEEDBACK =
      new ProjectPermissionKey("read-feedback");

  private ClientPermissions() {}
}
