package org.ballincourt.questionnaire.web;

import java.util.List;
import org.ballincourt.questionnaire.store.KeptQuestionnaire;

/** One questionnaire of the list, for a template. */
public final class QuestionnaireView {

  private final KeptQuestionnaire kept;
  private final String questions;
  private final List<TranslationView> languages;
  private final String version;

  QuestionnaireView(
      KeptQuestionnaire kept, String questions, List<TranslationView> languages, String version) {
    this.kept = kept;
    this.questions = questions;
    this.languages = List.copyOf(languages);
    this.version = version;
  }

  public long getId() {
    return kept.id();
  }

  public String getName() {
    return kept.current().name();
  }

  public String getQuestions() {
    return questions;
  }

  public List<TranslationView> getLanguages() {
    return languages;
  }

  public String getVersion() {
    return version;
  }

  /** Whether it can be deleted: what was sent is kept. */
  public boolean isNeverSent() {
    return !kept.isSent();
  }
}
