package org.ballincourt.calendar.holiday.rest;

import static org.ballincourt.calendar.holiday.PublicHolidays.FIRST_YEAR;
import static org.ballincourt.calendar.holiday.PublicHolidays.LAST_YEAR;

import java.util.ArrayList;
import java.util.List;
import org.ballincourt.jira.Refusal;
import org.ballincourt.jira.Refusal.Fault;
import org.ballincourt.jira.Texts;

/** Reads from when to when holidays are wanted, and notes all that is wrong with it. */
final class YearsInput {

  private final Texts texts;
  private final List<Fault> faults = new ArrayList<>();
  private final int first;
  private final int last;

  /**
   * @param from null for as early as there are any
   * @param to null for as late as there are any
   * @throws Refusal that names every fault at its place
   */
  YearsInput(String from, String to, Texts texts) {
    this.texts = texts;
    this.first = year("from", from, FIRST_YEAR);
    this.last = year("to", to, LAST_YEAR);
    if (first > last) {
      faults.add(new Fault("from", texts.text("ballincourt.calendar.holiday.from-after-to")));
    }
    if (!faults.isEmpty()) {
      throw new Refusal(Refusal.Kind.BAD_INPUT, faults);
    }
  }

  int first() {
    return first;
  }

  int last() {
    return last;
  }

  private int year(String field, String text, int otherwise) {
    if (text == null) {
      return otherwise;
    }
    int year = text.matches("\\d{4}") ? Integer.parseInt(text) : 0;
    if (year >= FIRST_YEAR && year <= LAST_YEAR) {
      return year;
    }
    String words =
        texts.text("ballincourt.calendar.holiday.not-a-year", "" + FIRST_YEAR, "" + LAST_YEAR);
    faults.add(new Fault(field, words));
    return otherwise;
  }
}
