package org.ballincourt.commitment.fact;

/** How the client was told. */
public enum Channel {
  PHONE,
  MEETING,
  /** A mail of our own, outside Jira. */
  MAIL
}
