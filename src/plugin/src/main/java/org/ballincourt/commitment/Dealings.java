package org.ballincourt.commitment;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.ballincourt.commitment.fact.Fact;
import org.ballincourt.court.HandOver;
import org.ballincourt.court.Turn;

/**
 * What was done about an issue by hand, and how what the client was asked for goes.
 *
 * @param ledger not null
 * @param courses of its commitments, oldest first; at most one of them is open
 */
public record Dealings(Ledger ledger, List<Course> courses) {

  /** Of an issue that nobody did anything about. */
  public static final Dealings NONE = new Dealings(Ledger.EMPTY, List.of());

  public Dealings {
    requireNonNull(ledger, "ledger");
    courses = List.copyOf(courses);
  }

  /** What the client is asked for now. */
  public Optional<Course> open() {
    return courses.stream().filter(Course::isOpen).findFirst();
  }

  /** The fact that tells of a hand-over. */
  public Optional<Fact> fact(HandOver handOver) {
    return ledger.fact(handOver.fact());
  }

  /** The ask that a fact belongs to; empty for a bare hand-over. */
  public Optional<Commitment> about(Fact fact) {
    return ledger.commitments().stream()
        .filter(commitment -> commitment.facts().contains(fact))
        .findFirst();
  }

  /** What happened in a turn, in the order in which it was written down. */
  public List<Fact> within(Turn turn) {
    return ledger.facts().stream().filter(fact -> includes(turn, fact.at())).toList();
  }

  private static boolean includes(Turn turn, Instant instant) {
    return !instant.isBefore(turn.startedAt())
        && (turn.isOpen() || instant.isBefore(turn.endedAt()));
  }
}
