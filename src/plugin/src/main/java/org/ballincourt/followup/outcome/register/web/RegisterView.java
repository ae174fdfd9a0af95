package org.ballincourt.followup.outcome.register.web;

import java.util.List;
import org.ballincourt.followup.outcome.Outcome.Kind;
import org.ballincourt.followup.outcome.access.OutcomeWords;
import org.ballincourt.followup.outcome.register.web.RegisterChoices.Choices;
import org.ballincourt.followup.outcome.web.OutcomeView;
import org.ballincourt.jira.Texts;
import org.ballincourt.jira.web.ChoiceView;
import org.ballincourt.jira.web.OverviewView;
import org.ballincourt.jira.web.OverviewView.Place;
import org.ballincourt.jira.web.PageOf;
import org.ballincourt.jira.web.PagingView;

/** One register. */
public final class RegisterView {

  /**
   * What is looked at.
   *
   * @param client null for all
   */
  record Asked(Kind kind, Long client, PageOf page) {

    String query() {
      return "kind=" + kind.name() + (client == null ? "" : "&client=" + client);
    }
  }

  /**
   * Of what it is a part.
   *
   * @param all how many there are of the kind that the viewer may see
   * @param shown how many of those she has asked for
   * @param hidden how many more there are that she may not see
   * @param permitted whether she may see any anywhere
   */
  record Extent(int all, int shown, int hidden, boolean permitted) {}

  private final Asked asked;
  private final Extent extent;
  private final List<OutcomeView> outcomes;
  private final Choices choices;
  private final Texts texts;

  RegisterView(
      Asked asked, Extent extent, List<OutcomeView> outcomes, Choices choices, Texts texts) {
    this.asked = asked;
    this.extent = extent;
    this.outcomes = List.copyOf(outcomes);
    this.choices = choices;
    this.texts = texts;
  }

  public String getTitle() {
    return texts.text("ballincourt.outcome.registers");
  }

  /** Leads to what else is shown of all projects. */
  public OverviewView getOverview() {
    return new OverviewView(Place.REGISTERS, texts);
  }

  public boolean isPermitted() {
    return extent.permitted();
  }

  public List<ChoiceView> getKinds() {
    return choices.kinds();
  }

  public String getKindsLabel() {
    return texts.text("ballincourt.outcome.register.kinds");
  }

  public String getKind() {
    return asked.kind().name();
  }

  /** Part of an id in the page. */
  public String getCode() {
    return OutcomeWords.code(asked.kind());
  }

  public String getHeading() {
    return texts.text("ballincourt.outcome.heading." + getCode());
  }

  public boolean isAny() {
    return extent.all() > 0;
  }

  public String getClientLabel() {
    return texts.text("ballincourt.outcome.register.client");
  }

  public List<ChoiceView> getClients() {
    return choices.clients();
  }

  public String getShowLabel() {
    return texts.text("ballincourt.outcome.register.show");
  }

  /** Of the same register as a table; below our address of REST. */
  public String getCsvPath() {
    return "outcomes.csv?" + asked.query();
  }

  public String getCsvLabel() {
    return texts.text("ballincourt.outcome.register.csv");
  }

  public String getScope() {
    return texts.text("ballincourt.outcome.register.scope", extent.shown());
  }

  public boolean isHidden() {
    return extent.hidden() > 0;
  }

  public String getHiddenText() {
    return texts.text("ballincourt.outcome.register.hidden", extent.hidden());
  }

  public boolean isEmpty() {
    return outcomes.isEmpty();
  }

  /** Why there is nothing to see. */
  public String getNothing() {
    if (!extent.permitted()) {
      return texts.text("ballincourt.outcome.register.not-permitted");
    }
    return isAny()
        ? texts.text("ballincourt.outcome.register.nothing-matches")
        : texts.text("ballincourt.outcome.register.nothing-yet");
  }

  public String getTextLabel() {
    return texts.text("ballincourt.outcome.text." + getCode());
  }

  /** Whether somebody gave what is in it. */
  public boolean isGiven() {
    return asked.kind().isGiven();
  }

  public String getGiverLabel() {
    return texts.text("ballincourt.outcome.giver");
  }

  public boolean isStanding() {
    return asked.kind() != Kind.LESSON;
  }

  public String getStandLabel() {
    return texts.text("ballincourt.outcome.stand");
  }

  public String getProjectLabel() {
    return texts.text("ballincourt.outcome.project");
  }

  public List<OutcomeView> getOutcomes() {
    return outcomes;
  }

  public PagingView getPaging() {
    boolean more = asked.page().from() + asked.page().size() < extent.shown();
    return asked.page().view(more, asked.query() + "&", texts);
  }
}
