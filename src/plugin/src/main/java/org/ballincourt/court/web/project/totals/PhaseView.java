package org.ballincourt.court.web.project.totals;

import java.util.List;

/** How long it was each side's move in one phase, or in all of them. */
public final class PhaseView {

  private final String name;
  private final List<TimeView> times;

  PhaseView(String name, List<TimeView> times) {
    this.name = name;
    this.times = List.copyOf(times);
  }

  public String getName() {
    return name;
  }

  /** One for each side, always in the same order. */
  public List<TimeView> getTimes() {
    return times;
  }
}
