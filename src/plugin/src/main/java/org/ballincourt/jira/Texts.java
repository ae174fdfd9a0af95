package org.ballincourt.jira;

import com.atlassian.jira.datetime.DateTimeFormatter;
import com.atlassian.jira.datetime.DateTimeStyle;
import com.atlassian.jira.security.JiraAuthenticationContext;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Locale;
import java.util.TimeZone;
import org.springframework.stereotype.Component;

/** Words and dates as the person who is looking reads them: her language, her zone. */
@Component
public class Texts {

  private final JiraAuthenticationContext authentication;
  private final DateTimeFormatter dates;

  @Inject
  public Texts(JiraAuthenticationContext authentication, DateTimeFormatter dates) {
    this.authentication = authentication;
    this.dates = dates;
  }

  public String text(String key, Object... arguments) {
    return authentication.getI18nHelper().getText(key, arguments);
  }

  /** In whose words and order things are told. */
  public Locale locale() {
    return authentication.getLocale();
  }

  /** In which dates and times are told to her. */
  public ZoneId zone() {
    return hers().getZone().toZoneId();
  }

  public String dateAndTime(Instant instant) {
    return hers().format(Date.from(instant));
  }

  /** What clocks show elsewhere, in her language. */
  public String dateAndTime(Instant instant, ZoneId zone) {
    return hers().withZone(zoneOf(zone)).format(Date.from(instant));
  }

  /** A {@link TimeZone} knows no {@code UTC+02:00} and takes Greenwich; it knows the offset. */
  private static TimeZone zoneOf(ZoneId zone) {
    return TimeZone.getTimeZone(zone.normalized());
  }

  private DateTimeFormatter hers() {
    return dates.forLoggedInUser().withStyle(DateTimeStyle.COMPLETE);
  }

  /** A day of no zone, written as beside instants: as Jira writes days. */
  public String day(LocalDate day) {
    return dates
        .forLoggedInUser()
        .withStyle(DateTimeStyle.DATE)
        .withZone(TimeZone.getTimeZone(ZoneOffset.UTC))
        .format(Date.from(day.atStartOfDay(ZoneOffset.UTC).toInstant()));
  }

  /** A day of no zone in a sentence, as in {@code 1 June 2026}. */
  public String date(LocalDate date) {
    return text(
        "ballincourt.date",
        Integer.toString(date.getDayOfMonth()),
        date.getMonthValue(),
        Integer.toString(date.getYear()));
  }
}
