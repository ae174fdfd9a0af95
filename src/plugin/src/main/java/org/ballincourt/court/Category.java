package org.ballincourt.court;

/** What Jira's category of a status, as it is today, says about the work. */
public enum Category {
  NEW,
  /** In progress, in a category of somebody's own, or a status that Jira no longer knows. */
  UNDER_WAY,
  DONE
}
