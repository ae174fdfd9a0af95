package org.ballincourt.court.store.total;

import java.util.Map;
import org.ballincourt.court.Party;

/**
 * How many issues of some place are whose move.
 *
 * @param byParty without those whose move nothing is
 */
public record Sides(Map<Party, Long> byParty) {

  /** Of a place without issues. */
  public static final Sides NONE = new Sides(Map.of());

  public Sides {
    byParty = Map.copyOf(byParty);
  }

  public long of(Party party) {
    return byParty.getOrDefault(party, 0L);
  }
}
