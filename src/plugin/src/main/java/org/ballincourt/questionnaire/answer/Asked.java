package org.ballincourt.questionnaire.answer;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import org.ballincourt.client.Language;
import org.ballincourt.questionnaire.AnswerSheet;
import org.ballincourt.questionnaire.Pages;
import org.ballincourt.questionnaire.Question;
import org.ballincourt.questionnaire.Questionnaire;
import org.ballincourt.questionnaire.Wording;
import org.ballincourt.questionnaire.invitation.Invitation;
import org.ballincourt.questionnaire.invitation.Sending;

/**
 * What one person is asked.
 *
 * @param invitation hers, as it is kept
 * @param sending of which it is a part
 * @param version what all of the sending are asked, without the sender’s own questions
 */
public record Asked(Invitation invitation, Sending sending, Questionnaire version) {

  public Asked {
    requireNonNull(invitation, "invitation");
    requireNonNull(sending, "sending");
    requireNonNull(version, "version");
  }

  /** All that is asked, with the sender’s own questions at the end. */
  public Questionnaire form() {
    return version.with(sending.form().own());
  }

  public Pages pages() {
    return Pages.of(form());
  }

  /** Those in which all but the sender’s own questions is written. */
  public List<Language> languages() {
    return version.languages().stream().filter(this::isWhole).toList();
  }

  private boolean isWhole(Language language) {
    return version.gaps(language).isEmpty();
  }

  /**
   * In which she reads it.
   *
   * @param wanted the tag of a language, or anything else; null where she has not said
   * @param draft null where there is none
   */
  public Language language(String wanted, Draft draft) {
    Optional<Language> said =
        languages().stream().filter(language -> language.tag().equals(wanted)).findFirst();
    Language before = draft == null ? invitation.invited().language() : draft.language();
    return said.orElseGet(() -> version.languageFor(before));
  }

  /** The one of those in which the question has words: a sender’s own has one only. */
  public Language languageOf(Question question, Language wanted) {
    return question.in(wanted).equals(Wording.NONE) ? version.mainLanguage() : wanted;
  }

  /** What of a sheet counts. */
  public AnswerSheet kept(AnswerSheet sheet) {
    return form().kept(sheet);
  }
}
