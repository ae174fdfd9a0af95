package org.ballincourt.commitment.field.workflow.web;

import java.util.List;
import org.ballincourt.commitment.field.workflow.HandOverOrder;
import org.ballincourt.jira.web.ChoiceView;

/** The form in which an administrator says to whom a function hands the ball. */
public final class HandOverFormView {

  private final HandOverOrder order;
  private final HandOverFaults faults;
  private final PartChoices choices;

  HandOverFormView(HandOverOrder order, HandOverFaults faults, PartChoices choices) {
    this.order = order;
    this.faults = faults;
    this.choices = choices;
  }

  private String text(String name) {
    return order.parameters().text(name);
  }

  public String getPartyLabel() {
    return choices.text("ballincourt.workflow.hand-over.party");
  }

  public List<ChoiceView> getParties() {
    return choices.parties(
        choices.text("ballincourt.workflow.hand-over.choose"), text(HandOverOrder.PARTY));
  }

  /** Empty where nothing is wrong with it. */
  public String getPartyError() {
    return faults.party();
  }

  public String getKindLabel() {
    return choices.text("ballincourt.workflow.hand-over.kind");
  }

  public List<ChoiceView> getKinds() {
    return choices.kinds(text(HandOverOrder.KIND));
  }

  public String getContactLabel() {
    return choices.text("ballincourt.workflow.hand-over.contact");
  }

  public List<ChoiceView> getContacts() {
    return choices.contacts(text(HandOverOrder.CONTACT));
  }

  public String getContactNote() {
    return choices.text("ballincourt.workflow.hand-over.contact-note");
  }

  /** Empty where nothing is wrong with it. */
  public String getContactError() {
    return faults.contact();
  }

  public String getNoteLabel() {
    return choices.text("ballincourt.workflow.hand-over.note");
  }

  public String getNote() {
    return text(HandOverOrder.NOTE);
  }

  public int getLongestNote() {
    return HandOverOrder.LONGEST_NOTE;
  }

  /** Empty where nothing is wrong with it. */
  public String getNoteError() {
    return faults.note();
  }

  /** What it does not do, and where it has to stand. */
  public String getPlaceNote() {
    return choices.text("ballincourt.workflow.hand-over.place");
  }
}
