package org.ballincourt.questionnaire.results.web;

import static java.util.stream.Collectors.toMap;

import jakarta.inject.Inject;
import java.util.Map;
import org.ballincourt.questionnaire.store.KeptQuestionnaire;
import org.ballincourt.questionnaire.store.QuestionnaireStore;
import org.springframework.stereotype.Component;

/** What questionnaires are called now. */
@Component
public class FormNames {

  private final QuestionnaireStore questionnaires;

  @Inject
  public FormNames(QuestionnaireStore questionnaires) {
    this.questionnaires = questionnaires;
  }

  /** By id; one statement. */
  Map<Long, String> all() {
    return questionnaires.all().stream()
        .collect(toMap(KeptQuestionnaire::id, kept -> kept.current().name()));
  }
}
