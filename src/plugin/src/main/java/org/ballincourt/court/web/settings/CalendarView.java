package org.ballincourt.court.web.settings;

import java.util.List;
import org.ballincourt.jira.web.ChoiceView;

/** Who works when: what holds, and what could be chosen instead. */
public final class CalendarView {

  private final String sentence;
  private final List<ChoiceView> choices;

  CalendarView(String sentence, List<ChoiceView> choices) {
    this.sentence = sentence;
    this.choices = List.copyOf(choices);
  }

  public String getSentence() {
    return sentence;
  }

  public List<ChoiceView> getChoices() {
    return choices;
  }
}
