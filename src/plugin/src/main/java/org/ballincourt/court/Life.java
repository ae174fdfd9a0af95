package org.ballincourt.court;

import static java.util.Objects.requireNonNull;

/**
 * All that turns are derived from, as one read of an issue's history gives it.
 *
 * @param history which statuses it was in, not null
 * @param places which projects and phases it lay in, not null
 */
public record Life(History history, Places places) {

  public Life {
    requireNonNull(history, "history");
    requireNonNull(places, "places");
  }
}
