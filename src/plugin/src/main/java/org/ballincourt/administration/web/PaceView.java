package org.ballincourt.administration.web;

import org.ballincourt.settings.Pace;

/** The form for how fast histories are read, for a template. */
public final class PaceView {

  private final String value;
  private final String fault;
  private final ProjectWords words;

  /**
   * @param value as it was last saved, or as it was sent where that is wrong
   * @param fault what is wrong with it; empty where nothing is
   */
  PaceView(String value, String fault, ProjectWords words) {
    this.value = value;
    this.fault = fault;
    this.words = words;
  }

  public String getTitle() {
    return words.text("ballincourt.administration.pace.title");
  }

  public String getLabel() {
    return words.text("ballincourt.administration.pace.label");
  }

  public String getDescription() {
    return words.text("ballincourt.administration.pace.what", Pace.SLOWEST, Pace.FASTEST);
  }

  public String getValue() {
    return value;
  }

  public boolean isWrong() {
    return !fault.isEmpty();
  }

  public String getFault() {
    return fault;
  }

  public String getSaveLabel() {
    return words.text("ballincourt.administration.pace.save");
  }
}
