package org.ballincourt.change.web;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import org.ballincourt.calendar.WeeklyHours;
import org.ballincourt.calendar.web.words.WeekWords;
import org.ballincourt.change.Difference;
import org.ballincourt.jira.Texts;
import org.springframework.stereotype.Component;

/** Says in the viewer's words what somebody has set otherwise in a calendar. */
@Component
public class CalendarChangeWords {

  private final Texts texts;
  private final WeekWords weeks;

  @Inject
  public CalendarChangeWords(Texts texts) {
    this.texts = texts;
    this.weeks = new WeekWords(texts);
  }

  /**
   * @param whose the side of a project that has chosen another one
   */
  String chosen(String whose, Difference difference) {
    return texts.text(
        "ballincourt.change.calendar",
        whose,
        chosen(difference.before()),
        chosen(difference.after()));
  }

  /** Of id and name the name. */
  private String chosen(String calendar) {
    return calendar == null
        ? texts.text("ballincourt.change.calendar.none")
        : calendar.substring(calendar.indexOf(' ') + 1);
  }

  String name(Difference difference) {
    if (difference.before() == null) {
      return texts.text("ballincourt.change.calendar.new", difference.after());
    }
    return difference.after() == null
        ? texts.text("ballincourt.change.calendar.gone", difference.before())
        : texts.text("ballincourt.change.calendar.name", difference.before(), difference.after());
  }

  String zone(Difference difference) {
    String calendar = difference.about().get("name");
    return difference.before() == null
        ? texts.text("ballincourt.change.calendar.new-zone", calendar, difference.after())
        : texts.text(
            "ballincourt.change.calendar.zone", calendar, difference.before(), difference.after());
  }

  String week(Difference difference) {
    String calendar = difference.about().get("name");
    String after = week(difference.after());
    String from = from(difference.about());
    return difference.before() == null
        ? texts.text("ballincourt.change.calendar.new-hours", calendar, after, from)
        : texts.text(
            "ballincourt.change.calendar.hours", calendar, week(difference.before()), after, from);
  }

  private String week(String written) {
    return weeks.of(WeeklyHours.of(written));
  }

  String holidays(Difference difference) {
    return counts("ballincourt.change.calendar.holidays", difference);
  }

  String days(Difference difference) {
    return counts("ballincourt.change.calendar.days", difference);
  }

  private String counts(String key, Difference difference) {
    return texts.text(
        key,
        difference.about().get("name"),
        Long.valueOf(difference.before()),
        Long.valueOf(difference.after()),
        from(difference.about()));
  }

  private String from(Map<String, String> about) {
    String day = about.get("validFrom");
    return day == null
        ? ""
        : texts.text("ballincourt.change.calendar.from", texts.date(LocalDate.parse(day)));
  }
}
