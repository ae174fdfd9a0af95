package org.ballincourt.site.web;

import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.ballincourt.questionnaire.invitation.Reminder;
import org.ballincourt.questionnaire.invitation.Rest;
import org.ballincourt.settings.Courtesy;

/**
 * How much we ask of people, as a form has it.
 *
 * @param rest days, as they were written
 * @param reminder working days, as they were written
 */
record CourtesyForm(String rest, String reminder) {

  static CourtesyForm of(Courtesy courtesy) {
    return new CourtesyForm(
        String.valueOf(courtesy.rest().days()), String.valueOf(courtesy.reminder().workingDays()));
  }

  boolean isRestWrong() {
    return days(rest, Rest.MOST_DAYS).isEmpty();
  }

  boolean isReminderWrong() {
    return days(reminder, Reminder.MOST_DAYS).isEmpty();
  }

  boolean isWrong() {
    return isRestWrong() || isReminderWrong();
  }

  /** Only of a form in which nothing is wrong. */
  Courtesy courtesy() {
    return new Courtesy(
        new Rest(days(rest, Rest.MOST_DAYS).getAsInt()),
        new Reminder(days(reminder, Reminder.MOST_DAYS).getAsInt()));
  }

  private static OptionalInt days(String text, int most) {
    return text.matches("[0-9]{1,4}")
        ? IntStream.of(Integer.parseInt(text)).filter(days -> days <= most).findFirst()
        : OptionalInt.empty();
  }
}
