package org.ballincourt.report.dashboard.rest;

import java.util.List;

/** What a dashboard item can be about, on the wire; each list by name. */
public record ChoicesJson(List<ChoiceJson> projects, List<ChoiceJson> clients) {

  /**
   * One of them.
   *
   * @param value a project's key, or a client's id
   */
  public record ChoiceJson(String value, String name) {}
}
