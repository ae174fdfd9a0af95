package org.ballincourt.report.access;

import com.atlassian.jira.project.Project;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.ballincourt.calendar.BusinessCalendar;
import org.ballincourt.court.Party;
import org.ballincourt.court.store.rules.CourtRulesStore;
import org.ballincourt.court.store.rules.ProjectHours;
import org.ballincourt.court.store.rules.ProjectRules;
import org.ballincourt.report.DelayCount;
import org.ballincourt.report.DelayReport;
import org.ballincourt.report.Effort.Work;
import org.ballincourt.report.Lens;
import org.ballincourt.report.Period;
import org.ballincourt.report.ReportRows;
import org.ballincourt.report.Step;
import org.ballincourt.report.TimedAsk;
import org.ballincourt.report.TimedTurn;
import org.ballincourt.report.store.ReportStore;
import org.springframework.stereotype.Component;

/** Makes reports of what is kept. Whoever shows them has asked who may see the subject. */
@Component
public class Reports {

  private static final ReportRows NOBODY =
      new ReportRows() {
        @Override
        public void add(TimedTurn turn) {}

        @Override
        public void add(TimedAsk ask) {}
      };

  /** Two who take the same rows. */
  private record ToBoth(ReportRows one, ReportRows other) implements ReportRows {
    @Override
    public void add(TimedTurn turn) {
      one.add(turn);
      other.add(turn);
    }

    @Override
    public void add(TimedAsk ask) {
      one.add(ask);
      other.add(ask);
    }
  }

  private final ReportStore store;
  private final AllGrounds grounds;
  private final CourtRulesStore rules;
  private final ProjectHours hours;
  private final Clock clock;

  @Inject
  public Reports(
      ReportStore store,
      AllGrounds grounds,
      CourtRulesStore rules,
      ProjectHours hours,
      Clock clock) {
    this.store = store;
    this.grounds = grounds;
    this.rules = rules;
    this.hours = hours;
    this.clock = clock;
  }

  /** How turns and asks of a subject count in a period, as of now. */
  public Lens lens(Subject subject, Period period) {
    return new Lens(period, clock.instant(), grounds.of(subject.scope().projects()));
  }

  /** Gives what the figures of a period are counted of. */
  public void read(Subject subject, Period period, ReportRows rows) {
    store.read(subject.scope(), period, rows);
  }

  /** When its first turn began; empty where nothing is kept of it. */
  public Optional<Instant> begin(Subject subject) {
    return store.begin(subject.scope());
  }

  /**
   * @param step the parts for which time is told
   */
  public DelayReport of(Subject subject, Period period, Step step) {
    return of(subject, lens(subject, period), step);
  }

  /**
   * @param lens that of the subject
   * @param step the parts for which time is told
   */
  public DelayReport of(Subject subject, Lens lens, Step step) {
    return of(subject, lens, step, NOBODY);
  }

  /** The same, while somebody else sees each row that is counted. */
  public DelayReport of(Subject subject, Lens lens, Step step, ReportRows witness) {
    DelayCount count = new DelayCount(lens, step);
    Period period = lens.period();
    Work work = store.readWithWork(subject.scope(), period, new ToBoth(count, witness));
    return count.report(shiftOn(subject, period), work);
  }

  /** Null where there is no phase, or we have set ourselves no time to answer in it. */
  private BusinessCalendar shiftOn(Subject subject, Period period) {
    if (subject.phase() == null) {
      return null;
    }
    Project project = subject.onlyProject().orElseThrow();
    ProjectRules kept = rules.rulesOf(project.getId());
    LocalDate day = period.last();
    return kept.targets().limiting(Party.TEAM, subject.phase().getId(), null, day).isEmpty()
        ? null
        : hours.of(project.getId(), kept).team().hours();
  }
}
