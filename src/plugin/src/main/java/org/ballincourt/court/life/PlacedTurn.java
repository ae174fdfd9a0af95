package org.ballincourt.court.life;

import static java.util.Objects.requireNonNull;

import org.ballincourt.court.Turn;

/**
 * A turn, or the part of one, that lay in one project.
 *
 * @param turn not null
 * @param project the project's id; null where nobody knows it any more
 * @param phase the id of the version that the issue had when it started; null for none
 */
public record PlacedTurn(Turn turn, Long project, Long phase) {

  public PlacedTurn {
    requireNonNull(turn, "turn");
  }
}
