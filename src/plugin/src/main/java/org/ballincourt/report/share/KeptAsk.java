package org.ballincourt.report.share;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.Set;
import org.ballincourt.court.Party;
import org.ballincourt.report.Figure;
import org.ballincourt.report.Spot;
import org.ballincourt.report.TimedAsk;

/**
 * Something that the client was asked for, and the figures in which it counts.
 *
 * @param timed not null
 * @param figures not null
 */
public record KeptAsk(TimedAsk timed, Set<Figure> figures) implements Piece {

  public KeptAsk {
    requireNonNull(timed, "timed");
    figures = Set.copyOf(figures);
  }

  @Override
  public Identity identity() {
    return new Identity(timed.id(), null);
  }

  @Override
  public Spot spot() {
    return timed.spot();
  }

  @Override
  public Party party() {
    return Party.CLIENT;
  }

  @Override
  public Instant start() {
    return timed.dates().asked();
  }

  @Override
  public Instant end() {
    return timed.dates().ended();
  }

  @Override
  public Instant due() {
    return timed.dates().due();
  }

  @Override
  public Long seconds() {
    return null;
  }

  @Override
  public boolean isLike(Piece other) {
    return other instanceof KeptAsk ask
        && timed.dates().equals(ask.timed.dates())
        && timed.outcome().equals(ask.timed.outcome())
        && figures.equals(ask.figures);
  }
}
