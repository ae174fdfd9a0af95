package org.ballincourt.privacy;

/** The kinds of things that are kept about a person. */
public enum Kind {
  /** How we reach her, and what she does for the client. */
  CONTACT,
  /** What somebody of us has done about an issue: asked her, told her, got something back. */
  FACT,
  /** An invitation to answer a questionnaire. */
  INVITATION,
  /** A finished sheet that bears her name. */
  ANSWERS,
  /** What she has begun to answer and not finished. */
  DRAFT,
  /** What we said becomes of an answer of hers. */
  REPLY,
  /** A mail to her, as it was handed over or will be. */
  MAIL,
  /** A meeting that she was invited to, and what was written down there. */
  MEETING,
  /** What came of the work: her words about it, what she allowed, whom she named. */
  OUTCOME,
  /** Words of ours, or of somebody else, in which her name or address stands. */
  MENTION
}
