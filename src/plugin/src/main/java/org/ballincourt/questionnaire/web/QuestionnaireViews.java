package org.ballincourt.questionnaire.web;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import org.ballincourt.client.Language;
import org.ballincourt.jira.Texts;
import org.ballincourt.questionnaire.Questionnaire;
import org.ballincourt.questionnaire.access.QuestionAccess;
import org.ballincourt.questionnaire.store.KeptQuestionnaire;
import org.ballincourt.questionnaire.store.QuestionnaireStore;
import org.springframework.stereotype.Component;

/** Puts questionnaires into a list. */
@Component
public class QuestionnaireViews {

  private final QuestionnaireStore store;
  private final QuestionAccess access;
  private final Texts texts;

  @Inject
  public QuestionnaireViews(QuestionnaireStore store, QuestionAccess access, Texts texts) {
    this.store = store;
    this.access = access;
    this.texts = texts;
  }

  /**
   * @param sought part of a name; empty for all
   */
  QuestionnairesView list(String sought) {
    List<KeptQuestionnaire> all = store.all();
    String wanted = sought.toLowerCase(Locale.ROOT);
    List<KeptQuestionnaire> found =
        all.stream()
            .filter(kept -> kept.current().name().toLowerCase(Locale.ROOT).contains(wanted))
            .toList();
    return new QuestionnairesView(
        new QuestionnairesView.Found(
            found.stream().filter(kept -> !kept.archived()).map(this::view).toList(),
            found.stream().filter(KeptQuestionnaire::archived).map(this::view).toList()),
        sought,
        all.isEmpty(),
        access.keepsQuestions(),
        texts);
  }

  private QuestionnaireView view(KeptQuestionnaire kept) {
    Questionnaire form = kept.current();
    return new QuestionnaireView(
        kept,
        texts.text("ballincourt.questionnaire.list.questions-of", form.questions().size()),
        form.languages().stream().map(language -> language(form, language)).toList(),
        kept.isSent()
            ? texts.text("ballincourt.questionnaire.list.version-of", kept.version())
            : texts.text("ballincourt.questionnaire.list.never-sent"));
  }

  private TranslationView language(Questionnaire form, Language language) {
    int gaps = form.gaps(language).size();
    return new TranslationView(
        language.name(texts.locale()),
        gaps == 0 ? "" : texts.text("ballincourt.questionnaire.untranslated", gaps));
  }
}
