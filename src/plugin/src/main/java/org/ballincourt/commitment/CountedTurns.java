package org.ballincourt.commitment;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.ballincourt.commitment.target.Deadline;
import org.ballincourt.commitment.target.Target;
import org.ballincourt.court.Explanation;
import org.ballincourt.court.Party;
import org.ballincourt.court.Reason;
import org.ballincourt.court.Tally;
import org.ballincourt.court.Turn;
import org.ballincourt.court.life.Life;
import org.ballincourt.court.life.PlacedTurn;
import org.ballincourt.court.life.VersionFates;

/**
 * The turns of an issue's whole life, and how they are counted.
 *
 * @param life what they were derived from, not null
 * @param explanations oldest first, never empty, the last one open
 * @param fates of the versions that the issue had, not null
 * @param clock of the rules under which they were derived, not null
 * @param dealings what was done about the issue by hand, not null
 */
public record CountedTurns(
    Life life,
    List<Explanation> explanations,
    VersionFates fates,
    TurnClock clock,
    Dealings dealings) {

  public CountedTurns {
    requireNonNull(life, "life");
    requireNonNull(fates, "fates");
    requireNonNull(clock, "clock");
    explanations = List.copyOf(explanations);
    requireNonNull(dealings, "dealings");
  }

  /** Of an issue that nobody did anything about by hand. */
  public CountedTurns(
      Life life, List<Explanation> explanations, VersionFates fates, TurnClock clock) {
    this(life, explanations, fates, clock, Dealings.NONE);
  }

  /** Oldest first, never empty, the last one open. */
  public List<Turn> turns() {
    return explanations.stream().map(Explanation::turn).toList();
  }

  public Turn open() {
    return explanations.get(explanations.size() - 1).turn();
  }

  /** Whether the issue is done. */
  public boolean isDone() {
    return open().reason() == Reason.DONE;
  }

  /** The business time of a turn; an open one counts up to {@code at}. */
  public Duration length(Turn turn, Instant at) {
    return clock.length(turn, at);
  }

  public Tally tally(Instant at) {
    return Tally.of(turns(), clock.hours(), at);
  }

  /** Of what the client was asked for, oldest first; at most one of them is open. */
  public List<Course> courses() {
    return dealings.courses();
  }

  /** What the client is asked for now. */
  public Optional<Course> openCourse() {
    return dealings.open();
  }

  /** The last of what the client was asked for in a turn of theirs. */
  public Optional<Course> lastCourse(Turn turn) {
    return courses().stream().filter(course -> course.isForIt(turn)).reduce((one, next) -> next);
  }

  /** The target that limits the open turn. */
  public Optional<Target> target() {
    return clock.target(placed(open()));
  }

  /** By when the open turn is due; empty without a target. */
  public Optional<Deadline> deadline() {
    return deadline(open());
  }

  /**
   * By when one of the turns is, or was, due.
   *
   * @return empty without a target, and for a turn in which the client was asked for something: the
   *     date is that of the commitment, which the client's open turn takes from it
   */
  public Optional<Deadline> deadline(Turn turn) {
    return isForAnAsk(turn) ? ofOpenCourse(turn) : clock.deadline(placed(turn));
  }

  private boolean isForAnAsk(Turn turn) {
    return courses().stream().anyMatch(course -> course.isForIt(turn));
  }

  private Optional<Deadline> ofOpenCourse(Turn turn) {
    return turn.isOpen()
        ? openCourse().flatMap(course -> course.deadline(turn.startedAt()))
        : Optional.empty();
  }

  /**
   * Whether a turn could be late at all: the client's only where it is open, and they were told.
   */
  public boolean canBeLate(Turn turn) {
    return turn.party() != Party.CLIENT
        || (turn.isOpen() && openCourse().flatMap(Course::toldAt).isPresent());
  }

  /** Whether the open turn is past its date; never so for a client whom nobody has told. */
  public boolean isOverdue(Instant at) {
    return canBeLate(open()) && deadline().filter(deadline -> deadline.isPast(at)).isPresent();
  }

  /** The parts of one of the turns, cut where the issue came into another project. */
  public List<PlacedTurn> parts(Turn turn) {
    return life.places().cut(List.of(turn), fates);
  }

  private PlacedTurn placed(Turn turn) {
    return life.places().place(turn, fates);
  }
}
