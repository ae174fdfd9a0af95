package org.ballincourt.calendar.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.ballincourt.calendar.BusinessCalendar;

/** What a calendar answered, in the order of the questions, on the wire. */
public record AnswersJson(List<AnswerJson> answers) {

  /** One answer. */
  public sealed interface AnswerJson {}

  /** So much opening, in seconds. */
  public record AmountJson(long seconds) implements AnswerJson {}

  /** An instant; null where there is none. */
  @JsonInclude(JsonInclude.Include.ALWAYS)
  public record InstantJson(String instant) implements AnswerJson {}

  /** Open or closed. */
  public record OpenJson(boolean open) implements AnswerJson {}

  static AnswersJson of(BusinessCalendar calendar, List<Question> questions) {
    return new AnswersJson(questions.stream().map(question -> question.ask(calendar)).toList());
  }
}
