package org.ballincourt.court.store.turn;

import java.util.List;

/**
 * The turns of one issue as they were found.
 *
 * @param issueId the issue
 * @param turns oldest first; empty where nothing is kept that makes sense
 * @param rows how many rows there are, whether they make sense or not
 * @param mark the one that the open row bears; 0 where there is no open row
 * @param rulesRevision the revision of the rules under which they were last looked at; 0 for never
 */
public record StoredTurns(
    long issueId, List<StoredTurn> turns, int rows, long mark, long rulesRevision) {

  public StoredTurns {
    turns = List.copyOf(turns);
  }

  public boolean hasOpenRow() {
    return mark != 0;
  }

  /** How many of the turns are the same from the beginning on. */
  int sameAs(List<StoredTurn> others) {
    int same = 0;
    while (same < turns.size()
        && same < others.size()
        && turns.get(same).equals(others.get(same))) {
      same++;
    }
    return same;
  }
}
