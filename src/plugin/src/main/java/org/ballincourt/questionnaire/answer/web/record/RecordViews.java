package org.ballincourt.questionnaire.answer.web.record;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.ballincourt.client.Language;
import org.ballincourt.jira.Texts;
import org.ballincourt.questionnaire.AnswerFault;
import org.ballincourt.questionnaire.AnswerSheet;
import org.ballincourt.questionnaire.answer.Asked;
import org.ballincourt.questionnaire.answer.web.AnswerWords;
import org.ballincourt.questionnaire.answer.web.QuestionViews;
import org.springframework.stereotype.Component;

/** Makes the page on which answers are written down. */
@Component
public class RecordViews {

  private final Texts texts;

  @Inject
  public RecordViews(Texts texts) {
    this.texts = texts;
  }

  /** The questions in the client’s language, as she hears them; what is around them in ours. */
  RecordView of(Asked asked, AnswerSheet sheet, Map<String, AnswerFault> faults) {
    Language language = asked.language(null, null);
    String ours = texts.locale().getLanguage();
    AnswerWords words = AnswerWords.in(Language.isKnown(ours) ? ours : "en");
    QuestionViews views = new QuestionViews(asked, language, words);
    return new RecordView(asked, views.withNotes(asked.form().questions(), sheet, faults), texts);
  }

  RecordView done(Asked asked) {
    return new RecordView(asked, List.of(), texts);
  }
}
