package org.ballincourt.court;

import static java.util.Objects.requireNonNull;

/**
 * A hand-over against the status that followed it: the ball lies where somebody put it, and the
 * status, which the project's rules do not name, speaks of somebody else.
 *
 * @param handedTo who holds the ball, not null
 * @param status the status today, not null
 */
public record Disagreement(Party handedTo, Status status) {

  public Disagreement {
    requireNonNull(handedTo, "handedTo");
    requireNonNull(status, "status");
  }
}
