package org.ballincourt.followup.meeting.web;

import java.util.List;

/** Something about a meeting, for a template. */
public final class FactView {

  private final String code;
  private final String label;
  private final List<String> lines;

  FactView(String code, String label, List<String> lines) {
    this.code = code;
    this.label = label;
    this.lines = List.copyOf(lines);
  }

  /** What it is called in styles. */
  public String getCode() {
    return code;
  }

  public String getLabel() {
    return label;
  }

  public List<String> getLines() {
    return lines;
  }
}
