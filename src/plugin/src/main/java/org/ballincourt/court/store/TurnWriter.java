package org.ballincourt.court.store;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.ballincourt.commitment.fact.Fact;
import org.ballincourt.commitment.store.FactStore;
import org.ballincourt.court.store.turn.Replacement;
import org.ballincourt.court.store.turn.StoredTurns;
import org.ballincourt.court.store.turn.TurnStore;
import org.springframework.stereotype.Component;

/** Writes turns, what they follow from, and what follows from them. */
@Component
public class TurnWriter {

  private final TurnStore turns;
  private final FactStore facts;
  private final TurnFollowers followers;

  @Inject
  public TurnWriter(TurnStore turns, FactStore facts, TurnFollowers followers) {
    this.turns = turns;
    this.facts = facts;
    this.followers = followers;
  }

  /** The turns of an issue as they are kept; one statement. */
  StoredTurns seen(long issueId) {
    return turns.of(issueId);
  }

  /**
   * Writes what is due of several looks, all or nothing.
   *
   * @return false, with nothing changed, where somebody else has written one of the issues since
   */
  boolean write(List<Look> looks) {
    boolean written = turns.replace(looks.stream().map(Look::replacement).toList());
    if (written) {
      followers.follow(looks);
    }
    return written;
  }

  /**
   * Writes a fact down, together with the turns that follow from it.
   *
   * @param looking at the issue with the fact as it is written down; run in the transaction
   * @return empty, with nothing changed, where somebody else has written the issue since
   */
  Optional<Look> write(long issueId, StoredTurns seen, Fact fact, Looking looking) {
    List<Look> looks = new ArrayList<>();
    Supplier<List<Replacement>> making =
        () -> {
          looks.add(looking.with(facts.add(issueId, fact)));
          return List.of(looks.get(0).replacement());
        };
    if (!turns.replace(List.of(seen), making)) {
      return Optional.empty();
    }
    followers.follow(looks);
    return Optional.of(looks.get(0));
  }

  /** A look at an issue as it is after a fact. */
  interface Looking {

    Look with(Fact written);
  }
}
