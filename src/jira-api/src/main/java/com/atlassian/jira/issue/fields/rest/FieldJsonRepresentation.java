package com.atlassian.jira.issue.fields.rest;

import com.atlassian.jira.issue.fields.rest.json.JsonData;

/**
 * A value as REST shows it.
 *
 * <p>Evidence: Jira's own types of 6.x and public plugins; {@code getStandardData} only the host
 * calls.
 */
public class FieldJsonRepresentation {
  private final JsonData standardData;

  public FieldJsonRepresentation(JsonData standardData) {
    this.standardData = standardData;
  }

  public JsonData getStandardData() {
    return standardData;
  }
}
