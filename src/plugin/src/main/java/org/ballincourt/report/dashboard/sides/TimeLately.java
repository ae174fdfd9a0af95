package org.ballincourt.report.dashboard.sides;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.ballincourt.report.DelayCount;
import org.ballincourt.report.Effort.Work;
import org.ballincourt.report.Lens;
import org.ballincourt.report.Period;
import org.ballincourt.report.ReportScope;
import org.ballincourt.report.Step;
import org.ballincourt.report.TimeSpent;
import org.ballincourt.report.access.AllGrounds;
import org.ballincourt.report.dashboard.Lately;
import org.ballincourt.report.dashboard.Scope;
import org.ballincourt.report.store.ReportStore;
import org.springframework.stereotype.Component;

/**
 * Counts with whom time was in the last weeks, as a report of them does; one statement for the
 * turns, however many there are.
 */
@Component
public class TimeLately {

  private final ReportStore store;
  private final AllGrounds grounds;
  private final Lately lately;
  private final Clock clock;

  @Inject
  public TimeLately(ReportStore store, AllGrounds grounds, Lately lately, Clock clock) {
    this.store = store;
    this.grounds = grounds;
    this.lately = lately;
    this.clock = clock;
  }

  /**
   * What an item shows.
   *
   * @param weeks the first days of the weeks
   * @param time by week
   */
  public record Reading(
      Scope scope, Instant at, Period period, List<LocalDate> weeks, TimeSpent time) {

    public Reading {
      weeks = List.copyOf(weeks);
    }
  }

  /**
   * @param weeks how many, up to now
   */
  public Reading of(Scope scope, int weeks) {
    Instant now = clock.instant();
    Period period = lately.weeks(weeks);
    ReportScope counted = scope.report();
    Lens lens = new Lens(period, now, new HoursAlone(grounds.of(counted.projects())));
    DelayCount count = new DelayCount(lens, Step.WEEK);
    store.turns(counted, period, count::add);
    TimeSpent time = count.report(null, Work.NONE).time();
    return new Reading(scope, now, period, Step.WEEK.starts(period), time);
  }
}
