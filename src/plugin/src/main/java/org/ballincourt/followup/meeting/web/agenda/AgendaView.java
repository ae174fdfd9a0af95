package org.ballincourt.followup.meeting.web.agenda;

import java.util.List;
import org.ballincourt.jira.Texts;

/** What is asked in a meeting, for a template. */
public final class AgendaView {

  private final String tag;
  private final String name;
  private final List<AgendaQuestionView> questions;
  private final Texts texts;

  /**
   * @param tag of the language in which it is asked
   * @param name of the questionnaire; null where there is none for such a meeting
   */
  AgendaView(String tag, String name, List<AgendaQuestionView> questions, Texts texts) {
    this.tag = tag;
    this.name = name;
    this.questions = List.copyOf(questions);
    this.texts = texts;
  }

  public String getTag() {
    return tag;
  }

  public boolean isAny() {
    return !questions.isEmpty();
  }

  public List<AgendaQuestionView> getQuestions() {
    return questions;
  }

  public String getHeading() {
    return texts.text("ballincourt.meeting.agenda.title");
  }

  /** Says where the questions come from. */
  public String getNote() {
    return isAny()
        ? texts.text("ballincourt.meeting.agenda.note", name)
        : texts.text("ballincourt.meeting.agenda.nothing");
  }

  public String getNextHeading() {
    return texts.text("ballincourt.meeting.agenda.next");
  }

  public String getNextNote() {
    return texts.text("ballincourt.meeting.agenda.next-note");
  }
}
