package org.ballincourt.commitment.field.web;

import java.util.List;
import org.ballincourt.jira.web.ChoiceView;

/** A field whose values are some of which one is chosen, for its templates. */
public final class FieldView {

  private final String id;
  private final String name;
  private final List<ChoiceView> choices;
  private final String noneLabel;

  /**
   * @param choices what it can hold; which of them it holds the template is told by Jira
   * @param noneLabel for none of them
   */
  public FieldView(String id, String name, List<ChoiceView> choices, String noneLabel) {
    this.id = id;
    this.name = name;
    this.choices = List.copyOf(choices);
    this.noneLabel = noneLabel;
  }

  /** As Jira knows it, and the form sends it. */
  public String getId() {
    return id;
  }

  /** As its administrator named it. */
  public String getName() {
    return name;
  }

  public List<ChoiceView> getChoices() {
    return choices;
  }

  public String getNoneLabel() {
    return noneLabel;
  }
}
