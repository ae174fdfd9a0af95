package org.ballincourt.report.web.choice;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.ballincourt.jira.Refusal;
import org.ballincourt.jira.Refusal.Fault;
import org.ballincourt.jira.Refusal.Kind;
import org.ballincourt.jira.Texts;
import org.ballincourt.report.Period;
import org.ballincourt.report.Preset;
import org.ballincourt.report.access.PeriodInput;
import org.ballincourt.report.access.Reports;
import org.ballincourt.report.access.Subject;
import org.ballincourt.report.web.choice.Wanted.Days;
import org.springframework.stereotype.Component;

/** Reads which days are asked for; where nothing is, the last twelve weeks. */
@Component
public class DaysInput {

  /** From the first turn on. */
  static final String WHOLE = "WHOLE";

  /** Told by two days. */
  static final String DATES = "DATES";

  private final PeriodInput periods;
  private final Reports reports;
  private final Clock clock;
  private final Texts texts;

  @Inject
  public DaysInput(PeriodInput periods, Reports reports, Clock clock, Texts texts) {
    this.periods = periods;
    this.reports = reports;
    this.clock = clock;
    this.texts = texts;
  }

  /**
   * @throws Refusal where it cannot be read
   */
  Period read(Days days, Subject subject) {
    LocalDate today = clock.instant().atZone(subject.zone()).toLocalDate();
    if (days.areNone()) {
      return Preset.TWELVE_WEEKS.seenFrom(today, subject.zone());
    }
    if (days.period().isEmpty() || days.period().equals(DATES)) {
      return periods.read(days.from(), days.to(), subject.zone());
    }
    return days.period().equals(WHOLE)
        ? whole(today, subject)
        : preset(days.period()).seenFrom(today, subject.zone());
  }

  private Preset preset(String code) {
    return Arrays.stream(Preset.values())
        .filter(preset -> preset.name().equals(code))
        .findFirst()
        .orElseThrow(() -> fault("period", texts.text("ballincourt.report.no-period")));
  }

  /** Of what is longer than a report can be, the last part. */
  private Period whole(LocalDate today, Subject subject) {
    LocalDate earliest = today.minusDays(Period.MOST_DAYS - 1L);
    LocalDate first =
        reports
            .begin(subject)
            .map(instant -> instant.atZone(subject.zone()).toLocalDate())
            .filter(day -> !day.isAfter(today))
            .orElse(today);
    return new Period(first.isBefore(earliest) ? earliest : first, today, subject.zone());
  }

  private static Refusal fault(String field, String message) {
    return new Refusal(Kind.BAD_INPUT, List.of(new Fault(field, message)));
  }
}
