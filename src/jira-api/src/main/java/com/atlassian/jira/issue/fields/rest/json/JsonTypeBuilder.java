package com.atlassian.jira.issue.fields.rest.json;

/**
 * Makes {@link JsonType}s.
 *
 * <p>Evidence: called so by Jira's own types of 6.x and by public plugins.
 */
public class JsonTypeBuilder {
  public static JsonType custom(String type, String custom, Long customId) {
    return new JsonType();
  }
}
