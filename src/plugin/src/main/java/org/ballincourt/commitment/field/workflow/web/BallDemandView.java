package org.ballincourt.commitment.field.workflow.web;

import java.util.List;
import org.ballincourt.commitment.field.workflow.BallDemand;
import org.ballincourt.jira.web.ChoiceView;

/** The form in which an administrator says with whom the ball has to be. */
public final class BallDemandView {

  private final BallDemand demand;
  private final List<String> faults;
  private final PartChoices choices;

  /**
   * @param faults what is wrong with it, in choices
   */
  BallDemandView(BallDemand demand, List<String> faults, PartChoices choices) {
    this.demand = demand;
    this.faults = List.copyOf(faults);
    this.choices = choices;
  }

  public String getPartyLabel() {
    return choices.text("ballincourt.workflow.demand.party");
  }

  public List<ChoiceView> getChoices() {
    return choices.parties(
        choices.text("ballincourt.workflow.hand-over.choose"),
        demand.parameters().text(BallDemand.PARTY));
  }

  /** With one more, for no matter whom. */
  public List<ChoiceView> getChoicesAndAny() {
    return choices.parties(
        choices.text("ballincourt.workflow.validator.any"),
        demand.parameters().text(BallDemand.PARTY));
  }

  public String getAskedLabel() {
    return choices.text("ballincourt.workflow.validator.asked");
  }

  public boolean isAskWanted() {
    return demand.wantsAsk();
  }

  public String getMessageLabel() {
    return choices.text("ballincourt.workflow.validator.message");
  }

  public String getMessageNote() {
    return choices.text("ballincourt.workflow.validator.message-note");
  }

  public String getMessage() {
    return demand.parameters().text(BallDemand.MESSAGE);
  }

  public int getLongestMessage() {
    return BallDemand.LONGEST_MESSAGE;
  }

  public List<String> getFaults() {
    return faults;
  }
}
