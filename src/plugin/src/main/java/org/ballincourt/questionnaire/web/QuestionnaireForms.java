package org.ballincourt.questionnaire.web;

import jakarta.inject.Inject;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.ballincourt.client.Language;
import org.ballincourt.jira.Texts;
import org.ballincourt.questionnaire.access.QuestionAccess;
import org.ballincourt.questionnaire.rest.QuestionnaireJson;
import org.ballincourt.questionnaire.store.KeptQuestionnaire;
import org.ballincourt.questionnaire.web.QuestionnaireForm.Choice;
import org.springframework.stereotype.Component;

/** Puts questionnaires into forms. */
@Component
public class QuestionnaireForms {

  private static final String ENGLISH = "en";

  private final QuestionAccess access;
  private final Texts texts;

  @Inject
  public QuestionnaireForms(QuestionAccess access, Texts texts) {
    this.access = access;
    this.texts = texts;
  }

  /**
   * @param id as a request sent it
   * @throws org.ballincourt.jira.Refusal where the viewer keeps no questions, or there is no such
   *     questionnaire
   */
  QuestionnaireFormView of(String id) {
    KeptQuestionnaire kept = access.keepable(id);
    return view(kept.current().name(), QuestionnaireJson.of(kept));
  }

  QuestionnaireFormView ofNew() {
    access.requireKeepsQuestions();
    QuestionnaireJson blank =
        new QuestionnaireJson(
            null, 0, 0, false, null, "", Map.of(ENGLISH, ""), Map.of(), List.of());
    return view(texts.text("ballincourt.questionnaire.new"), blank);
  }

  private QuestionnaireFormView view(String title, QuestionnaireJson questionnaire) {
    return new QuestionnaireFormView(
        title, new QuestionnaireForm(questionnaire, languages()), texts);
  }

  private List<Choice> languages() {
    Locale locale = texts.locale();
    return Language.ALL.stream()
        .map(language -> new Choice(language.tag(), language.name(locale)))
        .sorted(Comparator.comparing(Choice::name, Collator.getInstance(locale)::compare))
        .toList();
  }
}
