package org.ballincourt.court;

import java.time.Instant;

/** Something that somebody did and that decides whose move it is. */
public sealed interface Act permits StatusChange, HandOver {

  /** When it was done, not null. */
  Instant at();
}
