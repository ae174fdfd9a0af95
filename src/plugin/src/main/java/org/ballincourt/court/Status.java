package org.ballincourt.court;

import static java.util.Objects.requireNonNull;

/**
 * A status as history or Jira names it; two names of one id are one status.
 *
 * @param id Jira's id, not null
 * @param name for reading only, not null
 */
public record Status(String id, String name) {

  public Status {
    requireNonNull(id, "id");
    requireNonNull(name, "name");
  }
}
