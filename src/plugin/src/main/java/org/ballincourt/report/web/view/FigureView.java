package org.ballincourt.report.web.view;

/** A figure of both sides. */
public final class FigureView {
  private final String name;
  private final ValueView ours;
  private final ValueView theirs;

  public FigureView(String name, ValueView ours, ValueView theirs) {
    this.name = name;
    this.ours = ours;
    this.theirs = theirs;
  }

  public String getName() {
    return name;
  }

  public ValueView getOurs() {
    return ours;
  }

  public ValueView getTheirs() {
    return theirs;
  }
}
