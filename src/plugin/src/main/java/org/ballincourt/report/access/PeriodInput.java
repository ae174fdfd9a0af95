package org.ballincourt.report.access;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.ballincourt.jira.Refusal;
import org.ballincourt.jira.Refusal.Fault;
import org.ballincourt.jira.Refusal.Kind;
import org.ballincourt.jira.Texts;
import org.ballincourt.report.Period;
import org.springframework.stereotype.Component;

/** Reads the days that a report is asked for; by itself it is the last three months. */
@Component
public class PeriodInput {
  private static final String FROM = "from";
  private static final String TO = "to";
  private static final int USUAL_MONTHS = 3;

  /** Calendars count in these years; the ends leave room for a day more. */
  private static final LocalDate EARLIEST = LocalDate.of(1800, 1, 1);

  private static final LocalDate LATEST = LocalDate.of(2399, 12, 30);

  private final Texts texts;
  private final Clock clock;

  @Inject
  public PeriodInput(Texts texts, Clock clock) {
    this.texts = texts;
    this.clock = clock;
  }

  /**
   * @param from the first day as a request sent it; null or blank for three months up to the last
   * @param to the last day; null or blank for today
   * @param zone where they begin and end
   * @throws Refusal where one is no day, or there is no period between them
   */
  public Period read(String from, String to, ZoneId zone) {
    LocalDate last = isGiven(to) ? day(TO, to) : LocalDate.ofInstant(clock.instant(), zone);
    LocalDate first = isGiven(from) ? day(FROM, from) : last.plusDays(1).minusMonths(USUAL_MONTHS);
    if (last.isBefore(first)) {
      throw refusal(TO, texts.text("ballincourt.report.ends-before-start"));
    }
    if (ChronoUnit.DAYS.between(first, last) >= Period.MOST_DAYS) {
      throw refusal(TO, texts.text("ballincourt.report.too-long"));
    }
    return new Period(first, last, zone);
  }

  private static boolean isGiven(String text) {
    return text != null && !text.isBlank();
  }

  private LocalDate day(String name, String text) {
    try {
      LocalDate day = LocalDate.parse(text.strip());
      if (!day.isBefore(EARLIEST) && !day.isAfter(LATEST)) {
        return day;
      }
    } catch (DateTimeParseException e) { // said below
    }
    throw refusal(name, texts.text("ballincourt.input.not-a-date", text.strip()));
  }

  private static Refusal refusal(String name, String message) {
    return new Refusal(Kind.BAD_INPUT, List.of(new Fault(name, message)));
  }
}
