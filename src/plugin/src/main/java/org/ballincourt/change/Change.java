package org.ballincourt.change;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.List;

/**
 * One thing that somebody did.
 *
 * @param at when, not null
 * @param author the key of a user, who may be known no longer; null where nobody was logged in
 * @param project the id of a project, which may be gone; null for all of Jira
 * @param deed not null
 * @param differences what is otherwise since then
 */
public record Change(
    Instant at, String author, Long project, Deed deed, List<Difference> differences) {

  public Change {
    requireNonNull(at, "at");
    requireNonNull(deed, "deed");
    differences = List.copyOf(differences);
  }
}
