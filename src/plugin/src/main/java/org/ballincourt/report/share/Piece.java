package org.ballincourt.report.share;

import java.time.Instant;
import java.util.Set;
import org.ballincourt.court.Party;
import org.ballincourt.report.Figure;
import org.ballincourt.report.Spot;

/** A turn, or something that the client was asked for, and the figures in which it counts. */
public sealed interface Piece permits KeptTurn, KeptAsk {

  /**
   * By what a row is found again later: a turn by its issue and when it began, an ask by its id.
   *
   * @param start null of an ask
   */
  record Identity(long id, Instant start) {}

  Identity identity();

  Spot spot();

  /** Whose move it was; of an ask the client. */
  Party party();

  /** When it began, or was asked. */
  Instant start();

  /** Null while it goes on. */
  Instant end();

  /** Null where there is none. */
  Instant due();

  /** Business seconds, of what is open up to when it was counted; null of an ask. */
  Long seconds();

  /** Without those that are for us only. */
  Set<Figure> figures();

  default boolean isOpen() {
    return end() == null;
  }

  default boolean counts() {
    return !figures().isEmpty();
  }

  /** Whether both say the same, wherever their issue is. */
  boolean isLike(Piece other);
}
