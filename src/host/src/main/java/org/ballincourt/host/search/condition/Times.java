package org.ballincourt.host.search.condition;

import com.atlassian.jira.jql.operand.QueryLiteral;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ballincourt.host.search.function.Searcher;

/** Reads times as queries write them. */
final class Times {
  private static final Pattern PERIOD =
      Pattern.compile("(?<sign>[+-]?)\\s*\\d{1,6}[wdhm](\\s+\\d{1,6}[wdhm])*");
  private static final Pattern AMOUNT = Pattern.compile("(\\d+)([wdhm])");
  private static final DateTimeFormatter TIME =
      new DateTimeFormatterBuilder()
          .appendPattern("[yyyy-MM-dd][yyyy/MM/dd][ HH:mm]")
          .parseDefaulting(ChronoField.HOUR_OF_DAY, 0)
          .parseDefaulting(ChronoField.MINUTE_OF_HOUR, 0)
          .toFormatter();
  private static final Map<String, Duration> UNITS =
      Map.of(
          "m", Duration.ofMinutes(1),
          "h", Duration.ofHours(1),
          "d", Duration.ofDays(1),
          "w", Duration.ofDays(7));

  private Times() {}

  /** What Jira says of a text that is no time. */
  static String fault(String field, String value) {
    return ("Date value '%s' for field '%s' is invalid. Valid formats include: 'yyyy/MM/dd HH:mm',"
            + " 'yyyy-MM-dd HH:mm', 'yyyy/MM/dd', 'yyyy-MM-dd', or a period format e.g. '-5d',"
            + " '4w 2d'.")
        .formatted(value, field);
  }

  /** Empty where it is none. */
  static Optional<Instant> read(QueryLiteral value, Searcher searcher) {
    if (value.getLongValue() != null) {
      return Optional.of(Instant.ofEpochMilli(value.getLongValue()));
    }
    Matcher period = PERIOD.matcher(value.getStringValue());
    return period.matches()
        ? Optional.of(searcher.now().plus(length(period)))
        : time(value.getStringValue(), searcher);
  }

  private static Duration length(Matcher period) {
    Duration length = Duration.ZERO;
    Matcher amount = AMOUNT.matcher(period.group());
    while (amount.find()) {
      Duration unit = UNITS.get(amount.group(2));
      length = length.plus(unit.multipliedBy(Long.parseLong(amount.group(1))));
    }
    return period.group("sign").equals("-") ? length.negated() : length;
  }

  private static Optional<Instant> time(String text, Searcher searcher) {
    try {
      return Optional.of(LocalDateTime.parse(text, TIME).atZone(searcher.zone()).toInstant());
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
