package org.ballincourt.court.web.issue;

import java.util.Locale;
import org.ballincourt.court.Party;
import org.ballincourt.court.web.CourtWords;

/**
 * One bar of the strip. Each side has a height of its own, so that the picture can be read without
 * its colours: the client above, we below, others between, nobody a thin line.
 */
public final class BarView {

  private final Party party;
  private final double x;
  private final double width;

  BarView(Party party, double x, double width) {
    this.party = party;
    this.x = x;
    this.width = width;
  }

  public String getStyle() {
    return CourtWords.code(party);
  }

  public String getX() {
    return number(x);
  }

  public String getWidth() {
    return number(width);
  }

  public String getY() {
    return switch (party) {
      case CLIENT -> "0";
      case TEAM -> "22";
      case THIRD_PARTY -> "11";
      case NOBODY -> "18";
    };
  }

  public String getHeight() {
    return party == Party.NOBODY ? "4" : "18";
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.1f", value);
  }
}
