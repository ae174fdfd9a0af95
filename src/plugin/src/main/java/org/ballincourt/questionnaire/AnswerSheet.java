package org.ballincourt.questionnaire;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A filled form, or one that is being filled.
 *
 * @param answers by the id of the question, in their order; without empty ones
 */
public record AnswerSheet(Map<String, Answer> answers) {

  public static final AnswerSheet EMPTY = new AnswerSheet(Map.of());

  public AnswerSheet {
    Map<String, Answer> given = new LinkedHashMap<>();
    answers.forEach(
        (question, answer) -> {
          if (!answer.isEmpty()) {
            given.put(question, answer);
          }
        });
    answers = Collections.unmodifiableMap(given);
  }

  /** {@link Answer#NONE} where there is none. */
  public Answer answerTo(String question) {
    return answers.getOrDefault(question, Answer.NONE);
  }

  /** The same with another answer to a question. */
  public AnswerSheet with(String question, Answer answer) {
    Map<String, Answer> changed = new LinkedHashMap<>(answers);
    changed.put(question, answer);
    return new AnswerSheet(changed);
  }
}
