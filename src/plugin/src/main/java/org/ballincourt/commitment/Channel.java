package org.ballincourt.commitment;

/** How the client was told. */
public enum Channel {
  PHONE,
  MEETING,
  /** A mail of our own, outside Jira. */
  MAIL
}
