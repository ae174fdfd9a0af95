package org.ballincourt.report.share.difference;

import static java.util.Objects.requireNonNull;

import org.ballincourt.report.share.Piece;

/**
 * A turn, or an ask, that counts otherwise than in a copy.
 *
 * @param cause not null
 * @param then null where it was not there then
 * @param today null where it is not there today
 */
public record Deviation(Cause cause, Piece then, Piece today) {

  public Deviation {
    requireNonNull(cause, "cause");
    if (then == null) {
      requireNonNull(today, "today");
    }
  }

  /** As it was; what is new as it is. */
  public Piece row() {
    return then == null ? today : then;
  }

  /** Whether it counted in any figure, or does today. */
  boolean counts() {
    return (then != null && then.counts()) || (today != null && today.counts());
  }
}
