package org.ballincourt.followup.list.web;

import java.util.List;
import org.ballincourt.followup.list.FollowUpFilter;
import org.ballincourt.followup.list.FollowUps.Reading;
import org.ballincourt.jira.Texts;
import org.ballincourt.jira.web.ChoiceView;
import org.ballincourt.jira.web.OverviewView;
import org.ballincourt.jira.web.OverviewView.Place;
import org.ballincourt.jira.web.PagingView;

/** The page of the follow-ups of all projects, for a template. */
public final class FollowUpsView {

  private final Choices choices;
  private final Looked looked;
  private final List<FollowUpRowView> rows;
  private final PagingView paging;
  private final Texts texts;

  /** Each begins with the one that takes all. */
  record Choices(List<ChoiceView> clients, List<ChoiceView> states) {}

  /**
   * What is looked at.
   *
   * @param permitted whether the person who is looking sees follow-ups anywhere
   */
  record Looked(Reading reading, FollowUpFilter filter, boolean permitted) {}

  FollowUpsView(
      Choices choices, Looked looked, List<FollowUpRowView> rows, PagingView paging, Texts texts) {
    this.choices = choices;
    this.looked = looked;
    this.rows = List.copyOf(rows);
    this.paging = paging;
    this.texts = texts;
  }

  public String getTitle() {
    return texts.text("ballincourt.follow-up.list.title");
  }

  /** Leads to what else is shown of all projects. */
  public OverviewView getOverview() {
    return new OverviewView(Place.FOLLOW_UPS, texts);
  }

  public boolean isAny() {
    return !looked.reading().all().isEmpty();
  }

  public String getScope() {
    Reading reading = looked.reading();
    return texts.text(
        "ballincourt.follow-up.list.scope",
        reading.some().size(),
        reading.projects(),
        reading.browsable());
  }

  public String getClientLabel() {
    return texts.text("ballincourt.follow-up.list.client");
  }

  public List<ChoiceView> getClients() {
    return choices.clients();
  }

  public String getStateLabel() {
    return texts.text("ballincourt.follow-up.list.state");
  }

  public List<ChoiceView> getStates() {
    return choices.states();
  }

  public String getShowLabel() {
    return texts.text("ballincourt.follow-up.list.show");
  }

  public boolean isFiltered() {
    return !looked.filter().equals(FollowUpFilter.NONE);
  }

  public String getAllLabel() {
    return texts.text("ballincourt.follow-up.list.all");
  }

  public boolean isEmpty() {
    return rows.isEmpty();
  }

  /** Why there is nothing to see. */
  public String getNothing() {
    if (!looked.permitted()) {
      return texts.text("ballincourt.follow-up.list.not-permitted");
    }
    return texts.text(
        isAny()
            ? "ballincourt.follow-up.list.nothing-matches"
            : "ballincourt.follow-up.list.nothing-yet");
  }

  public String getProjectLabel() {
    return texts.text("ballincourt.follow-up.list.project");
  }

  public String getEndedLabel() {
    return texts.text("ballincourt.follow-up.list.ended");
  }

  public String getMetLabel() {
    return texts.text("ballincourt.follow-up.step.meeting");
  }

  public String getAskedLabel() {
    return texts.text("ballincourt.follow-up.step.questions");
  }

  public String getSecondLookLabel() {
    return texts.text("ballincourt.follow-up.step.second-look");
  }

  public List<FollowUpRowView> getRows() {
    return rows;
  }

  public PagingView getPaging() {
    return paging;
  }
}
