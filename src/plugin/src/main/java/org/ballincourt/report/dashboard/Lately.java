package org.ballincourt.report.dashboard;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import org.ballincourt.jira.JiraZone;
import org.ballincourt.report.Period;
import org.springframework.stereotype.Component;

/** The last weeks, by Jira’s clocks: each from Monday on, the last of them up to today. */
@Component
public class Lately {

  private final JiraZone zone;
  private final Clock clock;

  @Inject
  public Lately(JiraZone zone, Clock clock) {
    this.zone = zone;
    this.clock = clock;
  }

  /**
   * @param weeks how many, with the one that is not over
   */
  public Period weeks(int weeks) {
    ZoneId days = zone.id();
    LocalDate today = LocalDate.ofInstant(clock.instant(), days);
    LocalDate monday = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    return new Period(monday.minusWeeks(weeks - 1L), today, days);
  }
}
