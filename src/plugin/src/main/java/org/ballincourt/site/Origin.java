package org.ballincourt.site;

import static java.util.Objects.requireNonNull;

/**
 * Which Jira it is.
 *
 * @param baseUrl where it says that it is, not null
 * @param serverId by which Atlassian’s products tell servers apart, not null; empty where there is
 *     none
 */
public record Origin(String baseUrl, String serverId) {
  public Origin {
    requireNonNull(baseUrl, "baseUrl");
    requireNonNull(serverId, "serverId");
  }
}
