package org.ballincourt.court.web.project;

import java.util.List;

/** How many issues are with whom. */
public final class CountsView {

  private final String heading;
  private final List<CountView> counts;

  CountsView(String heading, List<CountView> counts) {
    this.heading = heading;
    this.counts = List.copyOf(counts);
  }

  public String getHeading() {
    return heading;
  }

  public List<CountView> getCounts() {
    return counts;
  }
}
