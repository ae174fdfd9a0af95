package org.ballincourt.report.web.view;

import java.util.Map;

/** What is shown, for links and scripts. */
public final class AddressView {
  private final String rest;
  private final Map<String, String> values;

  /**
   * @param rest the query for REST, with its question mark
   * @param values the same by name
   */
  public AddressView(String rest, Map<String, String> values) {
    this.rest = rest;
    this.values = Map.copyOf(values);
  }

  public String getRest() {
    return rest;
  }

  public String getProject() {
    return values.get("project");
  }

  public String getClient() {
    return values.get("client");
  }

  public String getPhase() {
    return values.get("phase");
  }

  public String getFrom() {
    return values.get("from");
  }

  public String getTo() {
    return values.get("to");
  }

  public String getStep() {
    return values.get("step");
  }
}
