package org.ballincourt.commitment.web;

import java.util.List;
import org.ballincourt.jira.web.ChoiceView;

/** One time to answer as a row of a form; the blank one is what a new row is made from. */
public final class TargetView {

  /**
   * What a row can be for.
   *
   * @param parties whose time it is
   * @param phases in which version
   * @param kinds of things that are asked for
   */
  record Scope(List<ChoiceView> parties, List<ChoiceView> phases, List<ChoiceView> kinds) {}

  private final Scope scope;
  private final String amount;
  private final List<ChoiceView> units;
  private final String from;

  /**
   * @param amount empty in the blank row
   * @param units each with its length in seconds for a value, working days without one
   * @param from as in {@code 2026-06-01}; empty for always
   */
  TargetView(Scope scope, String amount, List<ChoiceView> units, String from) {
    this.scope = scope;
    this.amount = amount;
    this.units = List.copyOf(units);
    this.from = from;
  }

  public boolean isBlank() {
    return amount.isEmpty();
  }

  public List<ChoiceView> getParties() {
    return scope.parties();
  }

  public List<ChoiceView> getPhases() {
    return scope.phases();
  }

  public List<ChoiceView> getKinds() {
    return scope.kinds();
  }

  public String getAmount() {
    return amount;
  }

  public List<ChoiceView> getUnits() {
    return units;
  }

  public String getFrom() {
    return from;
  }
}
