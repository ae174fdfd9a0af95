package org.ballincourt.court.life;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.ballincourt.court.HandOver;
import org.ballincourt.court.History;

/**
 * All that turns are derived from: one read of an issue's history, and what was handed over.
 *
 * @param history which statuses it was in, not null
 * @param places which projects and phases it lay in, not null
 */
public record Life(History history, Places places) {

  public Life {
    requireNonNull(history, "history");
    requireNonNull(places, "places");
  }

  /** The same, with what was handed over. */
  public Life with(List<HandOver> handOvers) {
    return new Life(history.with(handOvers), places);
  }
}
