package org.ballincourt.commitment;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.ballincourt.court.Explanation;
import org.ballincourt.court.Life;
import org.ballincourt.court.PlacedTurn;
import org.ballincourt.court.Tally;
import org.ballincourt.court.Turn;
import org.ballincourt.court.VersionFates;

/**
 * The turns of an issue's whole life, and how they are counted.
 *
 * @param life what they were derived from, not null
 * @param explanations oldest first, never empty, the last one open
 * @param fates of the versions that the issue had, not null
 * @param clock of the rules under which they were derived, not null
 */
public record CountedTurns(
    Life life, List<Explanation> explanations, VersionFates fates, TurnClock clock) {

  public CountedTurns {
    requireNonNull(life, "life");
    requireNonNull(fates, "fates");
    requireNonNull(clock, "clock");
    explanations = List.copyOf(explanations);
  }

  /** Oldest first, never empty, the last one open. */
  public List<Turn> turns() {
    return explanations.stream().map(Explanation::turn).toList();
  }

  public Turn open() {
    return explanations.get(explanations.size() - 1).turn();
  }

  /** The business time of a turn; an open one counts up to {@code at}. */
  public Duration length(Turn turn, Instant at) {
    return clock.length(turn, at);
  }

  public Tally tally(Instant at) {
    return Tally.of(turns(), clock.hours(), at);
  }

  /** The target that limits the open turn. */
  public Optional<Target> target() {
    return clock.target(placed(open()));
  }

  /** By when the open turn is due; empty without a target. */
  public Optional<Deadline> deadline() {
    return deadline(open());
  }

  /** By when one of the turns is, or was, due; empty without a target. */
  public Optional<Deadline> deadline(Turn turn) {
    return clock.deadline(placed(turn));
  }

  /** Whether the open turn is past its date; never so for the client, whom nobody has told. */
  public boolean isOverdue(Instant at) {
    return clock.isOverdue(placed(open()), at);
  }

  /** The parts of one of the turns, cut where the issue came into another project. */
  public List<PlacedTurn> parts(Turn turn) {
    return life.places().cut(List.of(turn), fates);
  }

  private PlacedTurn placed(Turn turn) {
    return life.places().place(turn, fates);
  }
}
