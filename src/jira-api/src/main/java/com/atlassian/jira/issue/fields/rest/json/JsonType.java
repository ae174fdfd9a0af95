package com.atlassian.jira.issue.fields.rest.json;

/**
 * The shape of a value in REST.
 *
 * <p>Evidence: the constants in Jira's own types of 6.x; their values are inlined.
 */
public class JsonType {
  public static final String STRING_TYPE = "string";
  public static final String DATETIME_TYPE = "datetime";
}
