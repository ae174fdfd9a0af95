package org.ballincourt.court.web.settings.statuses;

import java.util.List;
import org.ballincourt.court.Status;
import org.ballincourt.jira.web.ChoiceView;

/** A status, and what it means. */
public final class StatusView {

  private final Status status;
  private final String kind;
  private final List<ChoiceView> choices;
  private final ProposalView proposal;

  /**
   * @param proposal null for none
   */
  StatusView(Status status, String kind, List<ChoiceView> choices, ProposalView proposal) {
    this.status = status;
    this.kind = kind;
    this.choices = List.copyOf(choices);
    this.proposal = proposal;
  }

  public String getId() {
    return status.id();
  }

  public String getName() {
    return status.name();
  }

  /** What Jira counts it as. */
  public String getKind() {
    return kind;
  }

  public List<ChoiceView> getChoices() {
    return choices;
  }

  public ProposalView getProposal() {
    return proposal;
  }
}
