package org.ballincourt.questionnaire;

import static java.util.Objects.requireNonNull;

import java.util.Set;

/**
 * When a question is shown: if an earlier one was answered in one of some ways.
 *
 * @param question the id of the earlier one, not null
 * @param answers choices of it, not empty
 */
public record Condition(String question, Set<String> answers) {

  public Condition {
    requireNonNull(question, "question");
    answers = Set.copyOf(answers);
  }

  public boolean holds(AnswerSheet sheet) {
    return sheet.answerTo(question).chosen().stream().anyMatch(answers::contains);
  }
}
