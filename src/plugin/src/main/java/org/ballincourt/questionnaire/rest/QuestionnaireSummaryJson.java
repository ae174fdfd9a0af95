package org.ballincourt.questionnaire.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.ballincourt.client.Language;
import org.ballincourt.questionnaire.Questionnaire;
import org.ballincourt.questionnaire.store.KeptQuestionnaire;

/**
 * A questionnaire in a list, on the wire.
 *
 * @param version the number of the latest version that was sent; 0 where none was
 * @param builtIn which built-in form it was; null for one of somebody’s own
 * @param questions how many
 * @param languages the main one first
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record QuestionnaireSummaryJson(
    long id,
    long revision,
    int version,
    boolean archived,
    String builtIn,
    String name,
    int questions,
    List<TranslationJson> languages) {

  /**
   * A language of it.
   *
   * @param untranslated how many texts are missing; nobody is asked in it while there are any
   */
  public record TranslationJson(String language, int untranslated) {

    private static TranslationJson of(Questionnaire form, Language language) {
      return new TranslationJson(language.tag(), form.gaps(language).size());
    }
  }

  static QuestionnaireSummaryJson of(KeptQuestionnaire kept) {
    Questionnaire form = kept.current();
    return new QuestionnaireSummaryJson(
        kept.id(),
        kept.revision(),
        kept.version(),
        kept.archived(),
        kept.builtIn(),
        form.name(),
        form.questions().size(),
        form.languages().stream().map(language -> TranslationJson.of(form, language)).toList());
  }
}
