package org.ballincourt.court.web.issue;

import org.ballincourt.court.Party;
import org.ballincourt.court.web.CourtWords;

/** One side's time in all, for a template. */
public final class SideView {

  private final Party party;
  private final String name;
  private final String time;

  SideView(Party party, String name, String time) {
    this.party = party;
    this.name = name;
    this.time = time;
  }

  public String getStyle() {
    return CourtWords.code(party);
  }

  public String getName() {
    return name;
  }

  public String getTime() {
    return time;
  }
}
