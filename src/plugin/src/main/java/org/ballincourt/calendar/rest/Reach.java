package org.ballincourt.calendar.rest;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.ballincourt.calendar.rest.input.CalendarInput;
import org.ballincourt.jira.rest.JsonInput;

/**
 * How far the questions of one request reach. A calendar looks at all the time between the first
 * and the last of them, so what it costs to answer grows with that and with how often it opens.
 */
record Reach(Duration length) {

  /** Six centuries of a calendar that opens nine times a day, or two of one that does so hourly. */
  static final long MOST_OPENINGS = 2_000_000;

  private static final int DAYS_OF_A_WEEK = 7;
  private static final double DAYS_OF_A_YEAR = 365.25;

  static Reach of(List<Question> questions) {
    Instant first = questions.stream().map(Question::from).min(Instant::compareTo).orElse(null);
    Instant last = questions.stream().map(Question::to).max(Instant::compareTo).orElse(null);
    return new Reach(first == null ? Duration.ZERO : Duration.between(first, last));
  }

  /** Notes at the questions that they ask for too much. */
  void refuseTooMuch(CalendarInput calendar, JsonInput questions) {
    long openings = length.toDays() * calendar.spansOfAWeek() / DAYS_OF_A_WEEK;
    if (openings > MOST_OPENINGS) {
      long days = MOST_OPENINGS * DAYS_OF_A_WEEK / calendar.spansOfAWeek();
      questions.fault("ballincourt.calendar.too-far-apart", (long) (days / DAYS_OF_A_YEAR));
    }
  }
}
