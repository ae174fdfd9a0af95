package org.ballincourt.court;

import java.util.List;

/**
 * A turn with its evidence.
 *
 * @param turn not null
 * @param stays that the turn is made of, in order, never empty
 * @param closedBy the act that ended it; null while the turn is open
 */
public record Explanation(Turn turn, List<Stay> stays, Act closedBy) {

  public Explanation {
    stays = List.copyOf(stays);
  }
}
