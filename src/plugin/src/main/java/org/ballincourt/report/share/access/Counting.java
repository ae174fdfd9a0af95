package org.ballincourt.report.share.access;

import jakarta.inject.Inject;
import org.ballincourt.report.DelayReport;
import org.ballincourt.report.Lens;
import org.ballincourt.report.Period;
import org.ballincourt.report.Step;
import org.ballincourt.report.access.Reports;
import org.ballincourt.report.access.Subject;
import org.ballincourt.report.share.Gathering;
import org.springframework.stereotype.Component;

/** Counts a report together with what it is counted of, as far as both sides may know it. */
@Component
public class Counting {
  private final Reports reports;

  /**
   * What was counted at one time.
   *
   * @param lens through which it was looked at, not null
   * @param figures without what is for us only, not null
   * @param rows what they were counted of, not null
   */
  public record Counted(Lens lens, DelayReport figures, Gathering rows) {}

  @Inject
  public Counting(Reports reports) {
    this.reports = reports;
  }

  /**
   * @param most how many rows may be gathered
   */
  Counted of(Subject subject, Period period, Step step, int most) {
    Lens lens = reports.lens(subject, period);
    Gathering rows = new Gathering(lens, most);
    DelayReport report = reports.of(subject, lens, step, rows);
    return new Counted(lens, report.forBoth(), rows);
  }
}
