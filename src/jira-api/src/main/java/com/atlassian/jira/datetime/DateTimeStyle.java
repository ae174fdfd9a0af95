package com.atlassian.jira.datetime;

/**
 * How much of an instant is written, and how; {@code DATE} its day alone.
 *
 * <p>Evidence: constants used at 9.0-11.
 */
public enum DateTimeStyle {
  COMPLETE,
  DATE
}
