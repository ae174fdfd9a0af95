package org.ballincourt.report.evidence;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import org.ballincourt.commitment.target.Excess;
import org.ballincourt.court.Party;
import org.ballincourt.report.Spot;

/**
 * A turn, or something that the client was asked for, as it counts in one figure.
 *
 * @param spot not null
 * @param party whose move it was; of what was asked the client, not null
 * @param dates not null
 * @param worth what it adds to its figure, not null
 */
public record Evidence(Spot spot, Party party, Dates dates, Worth worth) {

  /**
   * All but the first null where there is none.
   *
   * @param from when the turn began, or the client was asked
   * @param to when it ended
   * @param received when they answered; of asks only, and not where we took it back
   */
  public record Dates(Instant from, Instant to, Instant due, Instant told, Instant received) {}

  /**
   * What a row adds to its figure.
   *
   * @param seconds business seconds: in a figure of time those in the period, else those of the
   *     whole turn, of an open one up to now; null of asks
   * @param excess how far beyond its date it ended; null where it has none, and while it is open
   * @param rounds how many times the side had the ball for it
   * @param hours to get back into the work; null in other figures than that
   */
  public record Worth(Long seconds, Excess excess, int rounds, Double hours) {}

  public Evidence {
    requireNonNull(spot, "spot");
    requireNonNull(party, "party");
    requireNonNull(dates, "dates");
    requireNonNull(worth, "worth");
  }
}
