package org.ballincourt.followup.web;

import java.util.List;
import org.ballincourt.jira.Texts;

/** How far the follow-up of a project is, for a template. */
public final class FollowUpView {

  private final Head head;
  private final Told told;
  private final List<FollowUpStepView> steps;
  private final List<FollowUpDeedView> deeds;
  private final Texts texts;

  /**
   * Of what it is.
   *
   * @param project its key
   * @param id null where there is no follow-up
   * @param closingIssue the key of the issue with which it ended; null for none
   */
  record Head(String project, Long id, String closingIssue) {}

  /**
   * What is said of it.
   *
   * @param sentence how far it is
   * @param never whether it is said that none is ever proposed
   * @param earlier one line for each follow-up before this one
   */
  record Told(String sentence, boolean never, List<String> earlier) {}

  /**
   * @param deeds that are for whoever is looking
   */
  FollowUpView(
      Head head,
      Told told,
      List<FollowUpStepView> steps,
      List<FollowUpDeedView> deeds,
      Texts texts) {
    this.head = head;
    this.told = told;
    this.steps = List.copyOf(steps);
    this.deeds = List.copyOf(deeds);
    this.texts = texts;
  }

  public String getKey() {
    return head.project();
  }

  /** Empty where there is no follow-up. */
  public String getId() {
    return head.id() == null ? "" : head.id().toString();
  }

  public String getHeading() {
    return texts.text("ballincourt.follow-up.title");
  }

  public String getSentence() {
    return told.sentence();
  }

  public boolean isClosedByIssue() {
    return head.closingIssue() != null;
  }

  public String getIssueLabel() {
    return texts.text("ballincourt.follow-up.ended-with");
  }

  public String getIssueKey() {
    return isClosedByIssue() ? head.closingIssue() : "";
  }

  public boolean isNever() {
    return told.never();
  }

  public String getNeverText() {
    return texts.text("ballincourt.follow-up.never");
  }

  public boolean isStepped() {
    return !steps.isEmpty();
  }

  public List<FollowUpStepView> getSteps() {
    return steps;
  }

  /** The steps that somebody should do now; where there is none, the first one ahead. */
  public List<FollowUpStepView> getNext() {
    List<FollowUpStepView> due = steps.stream().filter(FollowUpStepView::isDue).toList();
    return due.isEmpty() ? steps.stream().filter(FollowUpStepView::isAhead).limit(1).toList() : due;
  }

  public List<FollowUpDeedView> getDeeds() {
    return deeds;
  }

  public boolean isAnyEarlier() {
    return !told.earlier().isEmpty();
  }

  public String getEarlierLabel() {
    return texts.text("ballincourt.follow-up.earlier");
  }

  public List<String> getEarlier() {
    return told.earlier();
  }

  /** Leads to the page of the project, from the issue. */
  public String getProjectLabel() {
    return texts.text("ballincourt.follow-up.to-project");
  }

  /** Leads to the follow-ups of all projects. */
  public String getAllLabel() {
    return texts.text("ballincourt.follow-up.all");
  }
}
