package org.ballincourt.report;

import org.ballincourt.report.settings.GettingBack;

/** Counts how often we had to find our way back, and what it cost. */
final class BackCount {
  private final Grounds grounds;
  private int turns;
  private double hours;

  BackCount(Grounds grounds) {
    this.grounds = grounds;
  }

  void add(Long project) {
    turns++;
    hours += grounds.gettingBack(project).map(GettingBack::hours).orElseThrow();
  }

  Effort.Back sum() {
    return new Effort.Back(turns, hours);
  }
}
