package org.ballincourt.court.web;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.ballincourt.calendar.BusinessCalendar;
import org.ballincourt.calendar.NamedCalendar;
import org.ballincourt.calendar.web.words.LengthWords;
import org.ballincourt.calendar.web.words.WeekWords;
import org.ballincourt.commitment.target.Allowance;
import org.ballincourt.commitment.target.Allowance.Unit;
import org.ballincourt.commitment.target.Excess;
import org.ballincourt.jira.Texts;
import org.springframework.stereotype.Component;

/** Says in the viewer's words how long something took, how long it may take, and by whose hours. */
@Component
public class TimeWords {

  /** From so many hours on nobody asks for the minutes. */
  private static final int MANY_HOURS = 100;

  private static final int SECONDS_OF_A_MINUTE = 60;
  private static final int SECONDS_OF_AN_HOUR = 3600;

  private final Texts texts;
  private final LengthWords lengths;
  private final WeekWords weeks;

  @Inject
  public TimeWords(Texts texts) {
    this.texts = texts;
    this.lengths = new LengthWords(texts);
    this.weeks = new WeekWords(texts);
  }

  /**
   * A length of business time: hours and minutes, the rest cut off. It is never told in days, since
   * no two calendars have days of one length.
   */
  public String length(Duration time) {
    if (time.toMinutes() == 0) {
      return texts.text("ballincourt.court.time.moment");
    }
    boolean many = time.toHours() >= MANY_HOURS;
    return lengths.exactly(time.truncatedTo(many ? ChronoUnit.HOURS : ChronoUnit.MINUTES));
  }

  /** What there never was, which is not the same as a moment. */
  public String never() {
    return texts.text("ballincourt.court.time.never");
  }

  /** A length of time that nobody knows exactly: begun minutes, of many the nearest hours. */
  public String about(Duration time) {
    if (time.toMinutes() == 0) {
      return texts.text("ballincourt.court.time.moment");
    }
    long minutes = time.plusSeconds(SECONDS_OF_A_MINUTE - 1L).toMinutes();
    return minutes < 90
        ? texts.text("ballincourt.court.time.about-minutes", minutes)
        : texts.text("ballincourt.court.time.about-hours", Math.round(minutes / 60.0));
  }

  /** A time to answer, as it was set. */
  public String allowance(Allowance time) {
    return amount(time.amount(), time.unit());
  }

  /** How far beyond a time to answer something is, in the unit in which that was set. */
  public String excess(Excess excess) {
    return excess.unit() == Unit.WORKING_DAYS
        ? amount(excess.amount(), excess.unit())
        : length(Duration.ofSeconds(excess.amount()));
  }

  private String amount(long amount, Unit unit) {
    if (unit == Unit.WORKING_DAYS) {
      return texts.text("ballincourt.target.time.days", amount);
    }
    if (amount % SECONDS_OF_AN_HOUR == 0) {
      return texts.text("ballincourt.target.time.hours", amount / SECONDS_OF_AN_HOUR);
    }
    return amount % SECONDS_OF_A_MINUTE == 0
        ? texts.text("ballincourt.target.time.minutes", amount / SECONDS_OF_A_MINUTE)
        : texts.text("ballincourt.target.time.seconds", amount);
  }

  /** A date by which an answer is due; with the time there where the clocks show another one. */
  public String due(Instant due, ZoneId zone) {
    String here = texts.dateAndTime(due);
    String there = texts.dateAndTime(due, zone);
    return here.equals(there)
        ? here
        : texts.text("ballincourt.court.time.in-both-zones", here, there, zone.getId());
  }

  /** Whose hours count; so that nobody takes the standard week for a choice, it says what it is. */
  public String calendar(NamedCalendar calendar) {
    String zone = calendar.hours().zone().getId();
    return calendar.isStandardWeek()
        ? texts.text("ballincourt.court.hours.standard-week", week(calendar.hours()), zone)
        : texts.text("ballincourt.court.hours.calendar", calendar.name(), zone);
  }

  /** Of the standard week the only hours that it has. */
  private String week(BusinessCalendar hours) {
    return weeks.of(hours.editions().get(0).weekly());
  }
}
