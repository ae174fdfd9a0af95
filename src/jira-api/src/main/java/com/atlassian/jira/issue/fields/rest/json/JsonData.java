package com.atlassian.jira.issue.fields.rest.json;

/**
 * Data to be written as JSON.
 *
 * <p>Evidence: Jira's own types of 6.x and public plugins; {@code getData} only the host calls.
 */
public class JsonData {
  private final Object data;

  public JsonData(Object data) {
    this.data = data;
  }

  public Object getData() {
    return data;
  }
}
