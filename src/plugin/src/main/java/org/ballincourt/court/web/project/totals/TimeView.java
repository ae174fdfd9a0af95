package org.ballincourt.court.web.project.totals;

import java.util.Optional;
import org.ballincourt.court.Party;
import org.ballincourt.court.store.total.Total;
import org.ballincourt.court.web.CourtWords;

/** How long it was one side's move. */
public final class TimeView {

  private final String side;
  private final Total total;
  private final CourtWords words;

  /**
   * @param total empty for never
   */
  TimeView(Party party, Optional<Total> total, CourtWords words) {
    this.side = words.side(party);
    this.total = total.orElse(null);
    this.words = words;
  }

  public String getSide() {
    return side;
  }

  public String getTime() {
    return total == null ? words.never() : words.duration(total.time());
  }

  public boolean isEver() {
    return total != null;
  }

  public String getTurns() {
    return words.text("ballincourt.court.totals.turns", total.turns());
  }
}
