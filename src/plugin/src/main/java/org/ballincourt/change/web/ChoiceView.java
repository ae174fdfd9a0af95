package org.ballincourt.change.web;

/** One project to choose, for a template. */
public final class ChoiceView {

  private final String id;
  private final String name;
  private final boolean chosen;

  /**
   * @param id empty for all of them
   */
  ChoiceView(String id, String name, boolean chosen) {
    this.id = id;
    this.name = name;
    this.chosen = chosen;
  }

  public String getId() {
    return id;
  }

  public String getName() {
    return name;
  }

  public boolean isChosen() {
    return chosen;
  }
}
