package org.ballincourt.client;

import static java.util.Objects.requireNonNull;

/**
 * The work that something is about, with the names that it had then; they outlive project and
 * client.
 *
 * @param project the id of the project
 * @param projectKey not null
 * @param projectName not null
 * @param client the id of the client; null for none
 * @param clientName null for none
 */
public record Work(
    long project, String projectKey, String projectName, Long client, String clientName) {

  public Work {
    requireNonNull(projectKey, "projectKey");
    requireNonNull(projectName, "projectName");
  }

  /** The same with another name of the client. */
  public Work calling(String name) {
    return new Work(project, projectKey, projectName, client, name);
  }
}
