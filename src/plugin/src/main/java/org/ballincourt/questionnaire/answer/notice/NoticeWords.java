package org.ballincourt.questionnaire.answer.notice;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.ballincourt.client.Language;
import org.ballincourt.jira.Texts;
import org.ballincourt.questionnaire.Question;
import org.ballincourt.questionnaire.answer.Asked;
import org.ballincourt.questionnaire.answer.FilledSheet;
import org.ballincourt.questionnaire.answer.LowAnswers;
import org.ballincourt.questionnaire.answer.web.AnswerWords;
import org.ballincourt.questionnaire.answer.web.AnsweredView;
import org.ballincourt.questionnaire.answer.web.QuestionViews;
import org.ballincourt.questionnaire.results.access.ResultsLink;
import org.springframework.stereotype.Component;

/** What whoever sent a questionnaire is told, in words. */
@Component
public class NoticeWords {

  private final Texts texts;
  private final ResultsLink results;

  @Inject
  public NoticeWords(Texts texts, ResultsLink results) {
    this.texts = texts;
    this.results = results;
  }

  /** Who writes, as the reader sees it. */
  String sender() {
    return texts.text("ballincourt.answer.notice.sender");
  }

  /** Somebody has answered; where she was not pleased, that comes first. */
  Notice answered(Asked asked, FilledSheet filled) {
    String who = asked.invitation().invited().name();
    String title = title(asked);
    List<Question> low = LowAnswers.of(asked.form(), filled.sheet());
    List<String> lines = new ArrayList<>();
    lines.add(texts.text("ballincourt.answer.notice.answered", who, title, project(asked)));
    if (!low.isEmpty()) {
      lines.add(texts.text("ballincourt.answer.notice.thank-first", who));
      lines.add(texts.text("ballincourt.answer.notice.low"));
      lines.addAll(low(asked, filled, low));
    }
    lines.add(where(asked));
    String subject =
        low.isEmpty()
            ? texts.text("ballincourt.answer.notice.subject", who, title)
            : texts.text("ballincourt.answer.notice.subject-low", who, title);
    return new Notice(subject, String.join("\n\n", lines) + "\n");
  }

  private static List<String> low(Asked asked, FilledSheet filled, List<Question> low) {
    Language language = asked.version().mainLanguage();
    QuestionViews views = new QuestionViews(asked, language, AnswerWords.in(language.tag()));
    return views.answered(low, filled.sheet()).stream().map(NoticeWords::line).toList();
  }

  private static String line(AnsweredView answered) {
    String said = answered.getPrompt() + "\n" + String.join(", ", answered.getChosen());
    return answered.isWritten() ? said + "\n" + answered.getWords() : said;
  }

  /** So many have answered without names. */
  Notice together(Asked asked, int people) {
    return new Notice(
        texts.text("ballincourt.answer.notice.subject-together", people, title(asked)),
        texts.text("ballincourt.answer.notice.together", people, title(asked), project(asked))
            + "\n\n"
            + where(asked)
            + "\n");
  }

  private String where(Asked asked) {
    return texts.text("ballincourt.answer.notice.where", results.to(asked.sending()));
  }

  private static String title(Asked asked) {
    return asked.version().headingIn(asked.version().mainLanguage()).title();
  }

  private static String project(Asked asked) {
    return asked.sending().about().projectName();
  }
}
