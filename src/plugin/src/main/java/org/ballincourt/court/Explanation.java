package org.ballincourt.court;

import java.util.List;

/**
 * A turn with its evidence.
 *
 * @param turn not null
 * @param stays the stays in statuses that the turn is made of, in order, never empty
 * @param closedBy the change that ended it; null while the turn is open
 */
public record Explanation(Turn turn, List<Stay> stays, StatusChange closedBy) {

  public Explanation {
    stays = List.copyOf(stays);
  }
}
