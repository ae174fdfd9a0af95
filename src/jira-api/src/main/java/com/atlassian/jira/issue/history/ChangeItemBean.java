package com.atlassian.jira.issue.history;

/**
 * One changed field in an entry: ids in from and to, their names beside them.
 *
 * <p>Evidence: {@code getField}, {@code getFrom}, {@code getTo}, {@code getFromString}, {@code
 * getToString} called by Atlassian's plugin for 11; the constructor in Jira's own sources; {@code
 * STATIC_FIELD} and {@code getFieldType} in Jira's own tests and in public plugins.
 */
public class ChangeItemBean {
  public static final String STATIC_FIELD = "jira";

  private final String fieldType;
  private final String field;
  private final String from;
  private final String fromString;
  private final String to;
  private final String toString;

  public ChangeItemBean(
      String fieldType, String field, String from, String fromString, String to, String toString) {
    this.fieldType = fieldType;
    this.field = field;
    this.from = from;
    this.fromString = fromString;
    this.to = to;
    this.toString = toString;
  }

  public String getFieldType() {
    return fieldType;
  }

  public String getField() {
    return field;
  }

  public String getFrom() {
    return from;
  }

  public String getFromString() {
    return fromString;
  }

  public String getTo() {
    return to;
  }

  /** The name of the new value; not to be mistaken for {@link #toString()}. */
  public String getToString() {
    return toString;
  }
}
