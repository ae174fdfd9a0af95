package org.ballincourt.commitment;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.ballincourt.calendar.BusinessCalendar;
import org.ballincourt.commitment.fact.Fact;
import org.ballincourt.commitment.target.Deadline;
import org.ballincourt.commitment.target.Excess;
import org.ballincourt.court.Party;
import org.ballincourt.court.Reason;
import org.ballincourt.court.Turn;

/**
 * How a commitment goes: what its facts and the turns of its issue make of it. The rules are those
 * of {@code docs/semantics.md}, "Asking the client".
 *
 * @param commitment not null
 * @param turns of its issue's whole life, oldest first, the last one open
 * @param terms not null
 */
public record Course(Commitment commitment, List<Turn> turns, Terms terms) {

  /** What became of it. */
  public enum State {
    OPEN,
    /** All that was needed came. */
    RECEIVED,
    /** The issue was done before. */
    DONE,
    WITHDRAWN
  }

  /**
   * An end.
   *
   * @param at not null
   * @param state not {@code OPEN}
   */
  public record End(Instant at, State state) {}

  public Course {
    requireNonNull(commitment, "commitment");
    requireNonNull(terms, "terms");
    turns = List.copyOf(turns);
  }

  public long id() {
    return commitment.id();
  }

  /** Whatever came first; what came at one instant counts as received before anything else. */
  public Optional<End> end() {
    return Stream.of(
            commitment.completion().map(fact -> new End(fact.at(), State.RECEIVED)),
            done().map(at -> new End(at, State.DONE)),
            commitment.withdrawal().map(fact -> new End(fact.at(), State.WITHDRAWN)))
        .flatMap(Optional::stream)
        .min(Comparator.comparing(End::at).thenComparing(End::state));
  }

  /** At one instant a status change comes before an ask, so it does not end it. */
  private Optional<Instant> done() {
    return turns.stream()
        .filter(turn -> turn.reason() == Reason.DONE)
        .map(Turn::startedAt)
        .filter(start -> start.isAfter(commitment.askedAt()))
        .findFirst();
  }

  public State state() {
    return end().map(End::state).orElse(State.OPEN);
  }

  public boolean isOpen() {
    return end().isEmpty();
  }

  /** From when on the time to answer counts; empty while nobody has told the client. */
  public Optional<Instant> toldAt() {
    return commitment.told().map(Fact::at);
  }

  /**
   * By when an answer is due: what follows from the target or was picked, moved by the business
   * time in which the ball was not with the client.
   *
   * @param at up to when that is counted while the commitment is open
   * @return empty while nobody has told the client, and where there is no date
   */
  public Optional<Deadline> deadline(Instant at) {
    return toldAt()
        .flatMap(told -> terms.from(told, commitment.picked().orElse(null)))
        .flatMap(deadline -> deadline.movedBy(away(at)));
  }

  /**
   * By which date an answer would be due if the client were told at that instant.
   *
   * @return empty once they were told, where it is over, and where there is no date
   */
  public Optional<LocalDate> proposal(Instant at) {
    return isOpen() && toldAt().isEmpty()
        ? deadlineIfTold(at).map(Deadline::date)
        : Optional.empty();
  }

  /** By when an answer is due; where nobody has told the client, as if they were told then. */
  public Optional<Deadline> deadlineIfTold(Instant at) {
    return toldAt().isPresent() ? deadline(at) : terms.from(at, commitment.picked().orElse(null));
  }

  /** The business time, since they were told, in which the client had the ball. */
  public Duration elapsed(Instant at) {
    return sinceTold(turn -> turn.party() == Party.CLIENT, at);
  }

  /** The business time, since they were told, in which they had not. */
  public Duration away(Instant at) {
    return sinceTold(turn -> turn.party() != Party.CLIENT, at);
  }

  private Duration sinceTold(Predicate<Turn> wanted, Instant at) {
    Instant end = end().map(End::at).orElse(at);
    return toldAt()
        .map(told -> turns.stream().filter(wanted).map(turn -> within(turn, told, end)))
        .orElseGet(Stream::empty)
        .reduce(Duration.ZERO, Duration::plus);
  }

  private Duration within(Turn turn, Instant start, Instant end) {
    Instant turnEnd = turn.isOpen() || turn.endedAt().isAfter(end) ? end : turn.endedAt();
    return terms.calendar().between(later(turn.startedAt(), start), turnEnd);
  }

  /** Whether the client has the ball now, was told, and the date is over. */
  public boolean isOverdue(Instant at) {
    return isOpen()
        && lastTurn().party() == Party.CLIENT
        && deadline(at).filter(deadline -> deadline.isPast(at)).isPresent();
  }

  /** Whether it is past the date, and the client has not heard from us for a while. */
  public boolean isLetSlide(Instant at, BusinessCalendar team) {
    return isOverdue(at) && commitment.isUnheardOf(at, team);
  }

  /**
   * How far beyond its date it ended.
   *
   * @return empty while it is open, where it was withdrawn, or has no date
   */
  public Optional<Excess> excess() {
    return end()
        .filter(end -> end.state() != State.WITHDRAWN)
        .flatMap(end -> deadline(end.at()).map(deadline -> deadline.excessAt(end.at())));
  }

  /** Whether it ended in time; empty where {@link #excess} is. */
  public Optional<Boolean> inTime() {
    return end()
        .filter(end -> end.state() != State.WITHDRAWN)
        .flatMap(end -> deadline(end.at()).map(deadline -> !deadline.isPast(end.at())));
  }

  /** How many times the client has had the ball for it. */
  public int rounds() {
    return (int) turns.stream().filter(this::isForIt).count();
  }

  /** Whether the turn is the client's and limited by this, so that no other target limits it. */
  public boolean isForIt(Turn turn) {
    return turn.party() == Party.CLIENT
        && endsAfter(turn, commitment.askedAt())
        && end().map(End::at).filter(end -> !turn.startedAt().isBefore(end)).isEmpty();
  }

  private Turn lastTurn() {
    return turns.get(turns.size() - 1);
  }

  private static boolean endsAfter(Turn turn, Instant instant) {
    return turn.isOpen() || turn.endedAt().isAfter(instant);
  }

  private static Instant later(Instant a, Instant b) {
    return a.isAfter(b) ? a : b;
  }
}
