package org.ballincourt.administration.web;

import java.util.Map;
import org.ballincourt.settings.Right;

/** The form for the groups that have a right in all of Jira, for a template. */
public final class GroupsView {
  private final Map<Right, String> values;
  private final Map<Right, String> faults;
  private final ProjectWords words;

  /**
   * @param values as they were last saved, or as they were sent where one is wrong
   * @param faults what is wrong with them
   */
  GroupsView(Map<Right, String> values, Map<Right, String> faults, ProjectWords words) {
    this.values = Map.copyOf(values);
    this.faults = Map.copyOf(faults);
    this.words = words;
  }

  public String getTitle() {
    return words.text("ballincourt.administration.groups.title");
  }

  public String getDescription() {
    return words.text("ballincourt.administration.groups.what");
  }

  public String getQuestionsLabel() {
    return words.text("ballincourt.administration.groups.keep-questions");
  }

  public String getQuestionsValue() {
    return values.getOrDefault(Right.KEEP_QUESTIONS, "");
  }

  public String getQuestionsFault() {
    return faults.getOrDefault(Right.KEEP_QUESTIONS, "");
  }

  public boolean isQuestionsWrong() {
    return faults.containsKey(Right.KEEP_QUESTIONS);
  }

  public String getClientsLabel() {
    return words.text("ballincourt.administration.groups.see-all-clients");
  }

  public String getClientsValue() {
    return values.getOrDefault(Right.SEE_ALL_CLIENTS, "");
  }

  public String getClientsFault() {
    return faults.getOrDefault(Right.SEE_ALL_CLIENTS, "");
  }

  public boolean isClientsWrong() {
    return faults.containsKey(Right.SEE_ALL_CLIENTS);
  }

  public String getSaveLabel() {
    return words.text("ballincourt.administration.groups.save");
  }
}
