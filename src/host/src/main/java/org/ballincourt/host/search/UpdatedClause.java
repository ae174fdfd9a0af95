package org.ballincourt.host.search;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The issue was last changed then or later.
 *
 * @param since as {@code -90m}, counted from now, or as {@code 2026-03-01 09:00} in the searcher's
 *     zone
 */
record UpdatedClause(String since) implements Clause {
  private static final Pattern AMOUNT = Pattern.compile("([+-]?\\d{1,9})([mhdw])");
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
  private static final Map<String, Duration> UNITS =
      Map.of(
          "m", Duration.ofMinutes(1),
          "h", Duration.ofHours(1),
          "d", Duration.ofDays(1),
          "w", Duration.ofDays(7));

  /**
   * @throws NotUnderstood where it is neither the one nor the other
   */
  UpdatedClause {
    if (!AMOUNT.matcher(since).matches()) {
      time(since);
    }
  }

  @Override
  public String sql(Binding binding) {
    return "issues.updated >= " + binding.add(instant(binding).toEpochMilli());
  }

  private Instant instant(Binding binding) {
    Matcher amount = AMOUNT.matcher(since);
    return amount.matches()
        ? binding
            .now()
            .plus(UNITS.get(amount.group(2)).multipliedBy(Long.parseLong(amount.group(1))))
        : binding.at(time(since));
  }

  private static LocalDateTime time(String text) {
    try {
      return LocalDateTime.parse(text, TIME);
    } catch (DateTimeException e) {
      throw new NotUnderstood(
          "'%s' is neither a time such as '2026-03-01 09:00' nor an amount such as '-90m'."
              .formatted(text));
    }
  }
}
