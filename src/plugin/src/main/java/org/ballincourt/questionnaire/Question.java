package org.ballincourt.questionnaire;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ballincourt.client.Language;

/**
 * One item of a questionnaire.
 *
 * @param id unique in its questionnaire; the same in all its versions, so that answers of several
 *     can be told together
 * @param wanted not null
 * @param shownIf null where it is always shown
 * @param notes for whoever asks it in a conversation; null for none. No client sees them
 * @param wordings by language
 */
public record Question(
    String id, Wanted wanted, Condition shownIf, String notes, Map<Language, Wording> wordings) {

  public Question {
    requireNonNull(id, "id");
    requireNonNull(wanted, "wanted");
    wordings = Map.copyOf(wordings);
  }

  public QuestionKind kind() {
    return wanted.kind();
  }

  /** Empty words where it is not translated. */
  public Wording in(Language language) {
    return wordings.getOrDefault(language, Wording.NONE);
  }

  public boolean isShown(AnswerSheet sheet) {
    return shownIf == null || shownIf.holds(sheet);
  }

  /** What is wrong with an answer to it; empty where nothing is. */
  public Optional<AnswerFault> faultOf(Answer answer) {
    if (!wanted.choices().containsAll(answer.chosen())) {
      return Optional.of(AnswerFault.NO_SUCH_CHOICE);
    }
    if (answer.chosen().size() > 1 && kind() != QuestionKind.SOME_OF) {
      return Optional.of(AnswerFault.MORE_THAN_ONE);
    }
    if (answer.text().codePointCount(0, answer.text().length()) > Answer.LONGEST_TEXT) {
      return Optional.of(AnswerFault.TOO_LONG);
    }
    return Optional.empty();
  }

  /** Whether an answer says anything of what is asked; a reason alone does not. */
  public boolean isAnsweredBy(Answer answer) {
    return kind() == QuestionKind.TEXT ? !answer.text().isBlank() : !answer.chosen().isEmpty();
  }

  /**
   * What of an answer belongs to it: choices in the question’s order, a text where one is asked.
   */
  public Answer kept(Answer answer) {
    List<String> chosen = wanted.choices().stream().filter(answer.chosen()::contains).toList();
    boolean asksForText = kind() == QuestionKind.TEXT || wanted.why();
    return new Answer(chosen, asksForText ? answer.text().strip() : "");
  }
}
