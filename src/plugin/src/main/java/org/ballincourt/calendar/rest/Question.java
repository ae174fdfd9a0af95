package org.ballincourt.calendar.rest;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.ballincourt.calendar.BusinessCalendar;
import org.ballincourt.calendar.rest.AnswersJson.AmountJson;
import org.ballincourt.calendar.rest.AnswersJson.AnswerJson;
import org.ballincourt.calendar.rest.AnswersJson.InstantJson;
import org.ballincourt.calendar.rest.AnswersJson.OpenJson;
import org.ballincourt.jira.rest.Wire;

/** Something that can be asked of any calendar. */
interface Question {

  AnswerJson ask(BusinessCalendar calendar);

  static Question between(Instant start, Instant end) {
    return calendar -> new AmountJson(calendar.between(start, end).toSeconds());
  }

  static Question plus(Instant from, Duration amount) {
    return calendar -> json(calendar.plus(from, amount));
  }

  static Question minus(Instant from, Duration amount) {
    return calendar -> json(calendar.minus(from, amount));
  }

  static Question isOpen(Instant at) {
    return calendar -> new OpenJson(calendar.isOpenAt(at));
  }

  static Question nextOpening(Instant from) {
    return calendar -> json(calendar.nextOpening(from));
  }

  private static InstantJson json(Optional<Instant> found) {
    return new InstantJson(Wire.instant(found.orElse(null)));
  }
}
