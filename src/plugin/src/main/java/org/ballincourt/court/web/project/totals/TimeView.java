package org.ballincourt.court.web.project.totals;

import java.util.Optional;
import org.ballincourt.court.Party;
import org.ballincourt.court.store.total.Total;
import org.ballincourt.court.web.CourtWords;

/** How long it was one side's move. */
public final class TimeView {

  private static final int HOURS_OF_DAY = 24;

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

  /** In hours: a working day is not equally long for everybody. */
  public String getTime() {
    if (total == null) {
      return words.never();
    }
    return total.time().toHours() < HOURS_OF_DAY
        ? words.duration(total.time())
        : words.text("ballincourt.court.time.hours", total.time().toHours());
  }

  public boolean isEver() {
    return total != null;
  }

  public String getTurns() {
    return words.text("ballincourt.court.totals.turns", total.turns());
  }
}
