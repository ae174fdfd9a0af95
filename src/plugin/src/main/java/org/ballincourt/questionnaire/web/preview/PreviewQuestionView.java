package org.ballincourt.questionnaire.web.preview;

import static java.util.stream.Collectors.joining;

import java.util.List;
import org.ballincourt.client.Language;
import org.ballincourt.commitment.letter.LetterTexts;
import org.ballincourt.jira.Texts;
import org.ballincourt.questionnaire.Condition;
import org.ballincourt.questionnaire.Question;
import org.ballincourt.questionnaire.QuestionKind;
import org.ballincourt.questionnaire.Wording;

/** A question as a client sees it, and what only we see of it, for a template. */
public final class PreviewQuestionView {

  private final Question question;
  private final Shown shown;
  private final LetterTexts theirs;
  private final Texts texts;

  PreviewQuestionView(Question question, Shown shown, Texts texts) {
    this.question = question;
    this.shown = shown;
    this.theirs = LetterTexts.of("answering", shown.language().tag());
    this.texts = texts;
  }

  public String getId() {
    return question.id();
  }

  public String getPrompt() {
    return shown.words(language -> wording(language).prompt());
  }

  private Wording wording(Language language) {
    return question.in(language);
  }

  public boolean isRequired() {
    return question.wanted().required();
  }

  public String getRequiredText() {
    return theirs.text("required");
  }

  public boolean isScale() {
    return question.kind().isScale();
  }

  public boolean isText() {
    return question.kind() == QuestionKind.TEXT;
  }

  /** As HTML knows it. */
  public String getInputType() {
    return question.kind() == QuestionKind.SOME_OF ? "checkbox" : "radio";
  }

  public List<String> getChoices() {
    return question.wanted().choices().stream().map(choice -> label(question, choice)).toList();
  }

  private String label(Question asked, String choice) {
    if (asked.kind().hasOptions()) {
      return shown.words(language -> asked.in(language).option(choice));
    }
    return switch (choice) {
      case QuestionKind.YES, QuestionKind.NO -> theirs.text(choice);
      default -> choice;
    };
  }

  public String getLow() {
    return shown.words(language -> wording(language).low());
  }

  public String getHigh() {
    return shown.words(language -> wording(language).high());
  }

  public boolean isReasonAsked() {
    return question.wanted().why();
  }

  public String getReason() {
    return shown.words(language -> wording(language).why());
  }

  public boolean isConditional() {
    return question.shownIf() != null;
  }

  /** When it is shown, in a sentence. */
  public String getConditionText() {
    Condition condition = question.shownIf();
    Question asked = shown.form().question(condition.question()).orElseThrow();
    String answers =
        asked.wanted().choices().stream()
            .filter(condition.answers()::contains)
            .map(choice -> texts.text("ballincourt.questionnaire.quoted", label(asked, choice)))
            .collect(joining(texts.text("ballincourt.questionnaire.or")));
    return texts.text(
        "ballincourt.questionnaire.preview.condition",
        shown.words(language -> asked.in(language).prompt()),
        answers);
  }

  public boolean isNoted() {
    return question.notes() != null;
  }

  public String getNotesLabel() {
    return texts.text("ballincourt.questionnaire.notes");
  }

  /** Their paragraphs. */
  public List<String> getNotes() {
    return isNoted() ? question.notes().lines().toList() : List.of();
  }
}
