package org.ballincourt.calendar.web.words;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import org.ballincourt.calendar.DayHours;
import org.ballincourt.calendar.DaySpan;
import org.ballincourt.calendar.WeeklyHours;
import org.ballincourt.jira.Texts;

/**
 * Says in the viewer's words when an ordinary week is open, as in {@code Monday to Thursday
 * 08:00–16:00, Friday 08:00–14:00}.
 */
public final class WeekWords {

  private static final DayHours DAY_AND_NIGHT = DayHours.of(DaySpan.of("00:00", "24:00"));

  private final Texts texts;

  public WeekWords(Texts texts) {
    this.texts = texts;
  }

  /** Days that are closed are left out. */
  public String of(WeeklyHours week) {
    List<String> runs = new ArrayList<>();
    for (int day = 1; day <= 7; ) {
      int last = lastLike(day, week);
      DayHours hours = on(day, week);
      if (!hours.spans().isEmpty()) {
        runs.add(text(day, last, hours));
      }
      day = last + 1;
    }
    return runs.isEmpty()
        ? texts.text("ballincourt.calendar.hours.closed")
        : String.join(", ", runs);
  }

  private static int lastLike(int day, WeeklyHours week) {
    int last = day;
    while (last < 7 && on(last + 1, week).equals(on(day, week))) {
      last++;
    }
    return last;
  }

  private static DayHours on(int day, WeeklyHours week) {
    return week.on(DayOfWeek.of(day));
  }

  private String text(int first, int last, DayHours hours) {
    if (last - first == 6 && hours.equals(DAY_AND_NIGHT)) {
      return texts.text("ballincourt.calendar.hours.always");
    }
    return texts.text("ballincourt.calendar.hours.run", days(first, last), spans(hours));
  }

  private String days(int first, int last) {
    if (first == last) {
      return day(first);
    }
    return switch (last - first) {
      case 1 -> texts.text("ballincourt.calendar.hours.two", day(first), day(last));
      case 6 -> texts.text("ballincourt.calendar.hours.every-day");
      default -> texts.text("ballincourt.calendar.hours.from-to", day(first), day(last));
    };
  }

  private String spans(DayHours hours) {
    return hours.spans().stream()
        .map(DaySpan::toString)
        .reduce((all, next) -> texts.text("ballincourt.calendar.hours.two", all, next))
        .orElseThrow();
  }

  private String day(int day) {
    return texts.text("ballincourt.calendar.hours.weekday", day);
  }
}
