package org.ballincourt.followup.meeting.web.agenda;

import java.util.List;
import org.ballincourt.client.Language;
import org.ballincourt.jira.Texts;
import org.ballincourt.questionnaire.Question;

/** A question to be asked in a conversation, for a template. */
public final class AgendaQuestionView {

  private final Question question;
  private final Language language;
  private final Texts texts;

  AgendaQuestionView(Question question, Language language, Texts texts) {
    this.question = question;
    this.language = language;
    this.texts = texts;
  }

  public String getPrompt() {
    return question.in(language).prompt();
  }

  public boolean isReasonAsked() {
    return question.wanted().why();
  }

  public String getReason() {
    return question.in(language).why();
  }

  public boolean isScale() {
    return question.kind().isScale();
  }

  /** Both ends of it in words. */
  public String getScaleText() {
    List<String> steps = question.kind().choices();
    return texts.text(
        "ballincourt.meeting.agenda.scale",
        steps.get(0),
        question.in(language).low(),
        steps.get(steps.size() - 1),
        question.in(language).high());
  }

  /** Whether it is asked only after some answers. */
  public boolean isConditional() {
    return question.shownIf() != null;
  }

  public String getConditionText() {
    return texts.text("ballincourt.meeting.agenda.condition");
  }

  public boolean isNoted() {
    return question.notes() != null;
  }

  /** What the speaker notes, in paragraphs. */
  public List<String> getNotes() {
    return isNoted() ? question.notes().lines().toList() : List.of();
  }
}
