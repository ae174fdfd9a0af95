package org.ballincourt.report.share;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.Set;
import org.ballincourt.court.Party;
import org.ballincourt.report.Figure;
import org.ballincourt.report.Spot;
import org.ballincourt.report.TimedTurn;

/**
 * A turn and the figures in which it counts.
 *
 * @param timed not null
 * @param seconds business seconds, of an open one up to when it was counted; not null
 * @param figures not null
 */
public record KeptTurn(TimedTurn timed, Long seconds, Set<Figure> figures) implements Piece {

  public KeptTurn {
    requireNonNull(timed, "timed");
    requireNonNull(seconds, "seconds");
    figures = Set.copyOf(figures);
  }

  @Override
  public Identity identity() {
    return new Identity(timed.spot().issue(), start());
  }

  @Override
  public Spot spot() {
    return timed.spot();
  }

  @Override
  public Party party() {
    return timed.turn().party();
  }

  @Override
  public Instant start() {
    return timed.turn().startedAt();
  }

  @Override
  public Instant end() {
    return timed.turn().endedAt();
  }

  @Override
  public Instant due() {
    return timed.binding().due();
  }

  @Override
  public boolean isLike(Piece other) {
    return other instanceof KeptTurn turn
        && timed.turn().equals(turn.timed.turn())
        && timed.binding().equals(turn.timed.binding())
        && timed.ask().equals(turn.timed.ask())
        && figures.equals(turn.figures)
        && (isOpen() || seconds.equals(turn.seconds));
  }
}
