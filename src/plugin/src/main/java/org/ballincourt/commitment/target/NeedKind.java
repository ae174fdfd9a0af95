package org.ballincourt.commitment.target;

/** What kind of thing is needed from somebody. */
public enum NeedKind {
  APPROVAL,
  FEEDBACK,
  CONTENT,
  DECISION,
  ACCESS,
  PAYMENT,
  ANSWER,
  OTHER
}
