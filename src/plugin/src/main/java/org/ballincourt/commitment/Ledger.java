package org.ballincourt.commitment;

import static java.util.Comparator.comparing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ballincourt.commitment.fact.Fact;
import org.ballincourt.commitment.fact.Fact.Kind;
import org.ballincourt.court.HandOver;
import org.ballincourt.court.Party;

/**
 * All that was done about an issue by hand.
 *
 * @param facts in any order; kept in the order in which they were written down
 */
public record Ledger(List<Fact> facts) {

  /** Of an issue that nobody did anything about. */
  public static final Ledger EMPTY = new Ledger(List.of());

  public Ledger {
    facts = facts.stream().sorted(comparing(Fact::id)).toList();
  }

  /** What the client was asked for, in the order in which it was asked. */
  public List<Commitment> commitments() {
    return facts.stream().filter(fact -> fact.kind() == Kind.ASKED).map(this::of).toList();
  }

  /** The same, with one fact more. */
  public Ledger with(Fact fact) {
    return new Ledger(Stream.concat(facts.stream(), Stream.of(fact)).toList());
  }

  private Commitment of(Fact ask) {
    return new Commitment(facts.stream().filter(fact -> fact.belongsTo(ask.id())).toList());
  }

  public Optional<Commitment> commitment(long id) {
    return commitments().stream().filter(commitment -> commitment.id() == id).findFirst();
  }

  public Optional<Fact> fact(long id) {
    return facts.stream().filter(fact -> fact.id() == id).findFirst();
  }

  /** What moved the ball, in no order. */
  public List<HandOver> handOvers() {
    List<HandOver> handOvers = new ArrayList<>(facts.stream().flatMap(Ledger::handOver).toList());
    commitments().stream()
        .flatMap(commitment -> commitment.completion().stream())
        .map(last -> new HandOver(last.at(), last.id(), Party.TEAM))
        .forEach(handOvers::add);
    return handOvers;
  }

  /** We take back what we do not need any more, but not from anybody else. */
  private static Stream<HandOver> handOver(Fact fact) {
    Instant at = fact.at();
    return switch (fact.kind()) {
      case HANDED_OVER -> Stream.of(new HandOver(at, fact.id(), fact.content().party()));
      case ASKED, ANSWERED -> Stream.of(new HandOver(at, fact.id(), Party.CLIENT));
      case QUESTIONED -> Stream.of(new HandOver(at, fact.id(), Party.TEAM));
      case WITHDRAWN -> Stream.of(new HandOver(at, fact.id(), Party.TEAM, Party.CLIENT));
      case TOLD, RECEIVED, NUDGED, ADDED -> Stream.empty();
    };
  }
}
