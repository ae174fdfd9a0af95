package org.ballincourt.questionnaire.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import org.ballincourt.questionnaire.form.FormJson;
import org.ballincourt.questionnaire.form.QuestionJson;
import org.ballincourt.questionnaire.store.KeptQuestionnaire;

/**
 * A questionnaire with all its words, on the wire; POST and PUT take what GET gives.
 *
 * @param id null while it is not kept
 * @param revision how often it has been saved; a PUT that brings another one is refused
 * @param version the number of the latest version that was sent; 0 where none was
 * @param builtIn which built-in form it was; null for one of somebody’s own
 * @param title by language, the main one first
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record QuestionnaireJson(
    Long id,
    long revision,
    int version,
    boolean archived,
    String builtIn,
    String name,
    Map<String, String> title,
    Map<String, String> introduction,
    List<QuestionJson> questions) {

  public static QuestionnaireJson of(KeptQuestionnaire kept) {
    FormJson form = FormJson.of(kept.current());
    return new QuestionnaireJson(
        kept.id(),
        kept.revision(),
        kept.version(),
        kept.archived(),
        kept.builtIn(),
        form.name(),
        form.title(),
        form.introduction(),
        form.questions());
  }
}
