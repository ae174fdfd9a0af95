package org.ballincourt.questionnaire.results;

import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Collectors;
import org.ballincourt.jira.Texts;
import org.ballincourt.questionnaire.Answer;
import org.ballincourt.questionnaire.QuestionKind;
import org.ballincourt.questionnaire.Wording;
import org.springframework.stereotype.Component;

/** What somebody could choose, in words. */
@Component
public class ChoiceWords {

  private final Texts texts;

  @Inject
  public ChoiceWords(Texts texts) {
    this.texts = texts;
  }

  /** One choice of a question: a number of a scale stays a number. */
  public String of(QuestionResult result, String choice) {
    QuestionKind kind = result.question().kind();
    if (kind == QuestionKind.YES_NO) {
      return texts.text(
          choice.equals(QuestionKind.YES) ? "ballincourt.results.yes" : "ballincourt.results.no");
    }
    String words = result.question().in(result.asked().main()).option(choice);
    return kind.hasOptions() && !words.isEmpty() ? words : choice;
  }

  /** All that was chosen; empty where nothing was. */
  public String of(QuestionResult result, Answer answer) {
    return answer.chosen().stream()
        .map(choice -> of(result, choice))
        .collect(Collectors.joining("; "));
  }

  /** The ends of a scale in words, such as “1: not at all, 7: very much”; empty for others. */
  public String ends(QuestionResult result) {
    Wording wording = result.question().in(result.asked().main());
    List<String> choices = result.question().kind().choices();
    return result.question().kind().isScale()
        ? texts.text(
            "ballincourt.results.ends",
            choices.get(0),
            wording.low(),
            choices.get(choices.size() - 1),
            wording.high())
        : "";
  }
}
