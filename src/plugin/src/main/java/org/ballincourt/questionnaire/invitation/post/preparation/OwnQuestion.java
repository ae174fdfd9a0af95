package org.ballincourt.questionnaire.invitation.post.preparation;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.ballincourt.questionnaire.Question;
import org.ballincourt.questionnaire.QuestionKind;
import org.ballincourt.questionnaire.Questionnaire;
import org.ballincourt.questionnaire.Wanted;
import org.ballincourt.questionnaire.Wording;

/**
 * A question of the sender’s own, in the language in which she wrote it.
 *
 * @param kind {@link QuestionKind#TEXT} or {@link QuestionKind#YES_NO}
 * @param prompt the question itself, not null
 */
public record OwnQuestion(QuestionKind kind, String prompt) {

  /** Of a prompt, in characters. */
  public static final int LONGEST_PROMPT = 300;

  public OwnQuestion {
    requireNonNull(kind, "kind");
    requireNonNull(prompt, "prompt");
  }

  /** Those of a sending, with ids that no question of the form has. */
  public static List<Question> questions(Collection<OwnQuestion> own, Questionnaire form) {
    List<Question> questions = new ArrayList<>();
    int number = 0;
    for (OwnQuestion question : own) {
      do {
        number++;
      } while (form.question(id(number)).isPresent());
      questions.add(question.asked(id(number), form));
    }
    return questions;
  }

  private static String id(int number) {
    return "own-" + number;
  }

  private Question asked(String id, Questionnaire form) {
    Wording wording = new Wording(prompt, "", "", "", Map.of());
    Wanted wanted = new Wanted(kind, List.of(), false, false);
    return new Question(id, wanted, null, null, Map.of(form.mainLanguage(), wording));
  }
}
