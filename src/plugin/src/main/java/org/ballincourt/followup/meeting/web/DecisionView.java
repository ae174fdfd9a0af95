package org.ballincourt.followup.meeting.web;

import org.ballincourt.followup.meeting.Minutes.Decision;

/** Something that was agreed, for a template. */
public final class DecisionView {

  private final Decision decision;

  DecisionView(Decision decision) {
    this.decision = decision;
  }

  public String getText() {
    return decision.text();
  }

  public boolean isTracked() {
    return decision.issue() != null;
  }

  public String getIssue() {
    return isTracked() ? decision.issue() : "";
  }
}
