package org.ballincourt.mail;

/** How far a mail has come. */
public enum MailState {
  /** Somebody wants it sent. */
  WANTED,

  /** A node has made its link and is about to hand it over. */
  TAKEN,

  /** Jira has it in its queue. */
  HANDED_OVER,

  /** It was taken, nobody knows whether it was handed over, and another was sent in its place. */
  SENT_AGAIN
}
