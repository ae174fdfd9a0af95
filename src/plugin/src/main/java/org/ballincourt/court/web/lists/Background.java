package org.ballincourt.court.web.lists;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ballincourt.commitment.Commitment;
import org.ballincourt.commitment.Ledger;
import org.ballincourt.commitment.fact.Fact;
import org.ballincourt.court.Party;
import org.ballincourt.court.store.turn.CurrentTurn;

/**
 * What is known of the issues of a list beside their open turns.
 *
 * @param ledgers by issue; without issues of projects in which the viewer runs no client work
 * @param people the names of contacts by id
 * @param theirs how long issues were with the client in turns that are over, by issue
 * @param ours the same of us
 */
public record Background(
    Map<Long, Ledger> ledgers,
    Map<Long, String> people,
    Map<Long, Duration> theirs,
    Map<Long, Duration> ours) {

  /** What the client is asked for in the turn; empty also where the viewer may not read it. */
  public Optional<Commitment> commitment(CurrentTurn turn) {
    return ledger(turn)
        .filter(any -> turn.ask() != null)
        .flatMap(ledger -> ledger.commitment(turn.ask().id()));
  }

  private Optional<Ledger> ledger(CurrentTurn turn) {
    return Optional.ofNullable(ledgers.get(turn.issueId()));
  }

  /** What somebody did at the instant when the turn began; of several things the last. */
  Optional<Fact> beginning(CurrentTurn turn) {
    return ledger(turn).flatMap(ledger -> last(ledger.facts(), turn.since()));
  }

  private static Optional<Fact> last(List<Fact> facts, Instant at) {
    return facts.stream().filter(fact -> fact.at().equals(at)).reduce((earlier, later) -> later);
  }

  /** The name of whom we asked; empty for nobody in particular. */
  public Optional<String> person(Commitment asked) {
    return Optional.ofNullable(asked.contact()).map(people::get);
  }

  /** How long the issue has been the party's move in all, of the two; empty for never. */
  public Optional<Duration> time(Party party, Item item, Instant now) {
    CurrentTurn turn = item.turn();
    Duration closed = (party == Party.CLIENT ? theirs : ours).get(turn.issueId());
    if (turn.party() != party) {
      return Optional.ofNullable(closed);
    }
    Duration open = item.calendar(party).hours().between(turn.since(), now);
    return Optional.of(closed == null ? open : open.plus(closed));
  }
}
