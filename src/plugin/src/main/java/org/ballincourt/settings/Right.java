package org.ballincourt.settings;

/** What a group of Jira’s users may do in all of Jira. */
public enum Right {
  KEEP_QUESTIONS,
  SEE_ALL_CLIENTS
}
