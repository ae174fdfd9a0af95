package com.atlassian.jira.datetime;

/**
 * How much of an instant is written, and how.
 *
 * <p>Evidence: constants used at 9.0-11.
 */
public enum DateTimeStyle {
  COMPLETE
}
