package org.ballincourt.calendar.rest;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import org.ballincourt.calendar.BusinessCalendar;
import org.ballincourt.calendar.rest.AnswersJson.AmountJson;
import org.ballincourt.calendar.rest.AnswersJson.AnswerJson;
import org.ballincourt.calendar.rest.AnswersJson.InstantJson;
import org.ballincourt.calendar.rest.AnswersJson.OpenJson;
import org.ballincourt.jira.rest.Wire;

/**
 * Something that can be asked of any calendar.
 *
 * @param from the first instant that the calendar has to look at
 * @param to the last one
 * @param asked gives the answer
 */
record Question(Instant from, Instant to, Function<BusinessCalendar, AnswerJson> asked) {

  AnswerJson ask(BusinessCalendar calendar) {
    return asked.apply(calendar);
  }

  static Question between(Instant start, Instant end) {
    return new Question(
        start, end, calendar -> new AmountJson(calendar.between(start, end).toSeconds()));
  }

  static Question plus(Instant from, Duration amount) {
    return new Question(from, latest(from), calendar -> json(calendar.plus(from, amount)));
  }

  static Question minus(Instant from, Duration amount) {
    Instant earliest = from.minus(BusinessCalendar.FURTHEST);
    return new Question(earliest, from, calendar -> json(calendar.minus(from, amount)));
  }

  static Question isOpen(Instant at) {
    return new Question(at, at, calendar -> new OpenJson(calendar.isOpenAt(at)));
  }

  static Question nextOpening(Instant from) {
    return new Question(from, latest(from), calendar -> json(calendar.nextOpening(from)));
  }

  private static Instant latest(Instant from) {
    return from.plus(BusinessCalendar.FURTHEST);
  }

  private static InstantJson json(Optional<Instant> found) {
    return new InstantJson(Wire.instant(found.orElse(null)));
  }
}
