package org.ballincourt.court.web.clients;

import org.ballincourt.court.Party;
import org.ballincourt.court.store.total.Sides;

/**
 * How much is with either side.
 *
 * @param theirs how many issues are the client's move
 * @param ours how many issues are our move
 */
record Balance(long theirs, long ours) {

  static final Balance NONE = new Balance(0, 0);

  static Balance of(Sides sides) {
    return new Balance(sides.of(Party.CLIENT), sides.of(Party.TEAM));
  }

  static Balance of(Party party) {
    return party == Party.CLIENT ? new Balance(1, 0) : new Balance(0, 1);
  }

  Balance plus(Balance other) {
    return new Balance(theirs + other.theirs, ours + other.ours);
  }
}
