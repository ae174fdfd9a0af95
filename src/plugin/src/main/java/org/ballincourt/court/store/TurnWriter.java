package org.ballincourt.court.store;

import static java.util.stream.Collectors.toSet;

import com.atlassian.jira.issue.Issue;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.ballincourt.commitment.fact.Fact;
import org.ballincourt.commitment.store.FactStore;
import org.ballincourt.court.store.life.KnownLives;
import org.ballincourt.court.store.turn.Replacement;
import org.ballincourt.court.store.turn.StoredTurns;
import org.ballincourt.court.store.turn.TurnStore;
import org.springframework.stereotype.Component;

/** Writes turns, what they follow from, and what follows from them. */
@Component
public class TurnWriter {

  private final TurnStore turns;
  private final FactStore facts;
  private final KnownLives lives;
  private final TurnFollowers followers;

  @Inject
  public TurnWriter(TurnStore turns, FactStore facts, KnownLives lives, TurnFollowers followers) {
    this.turns = turns;
    this.facts = facts;
    this.lives = lives;
    this.followers = followers;
  }

  /** The turns of an issue as they are kept; one statement. */
  StoredTurns seen(long issueId) {
    return turns.of(issueId);
  }

  /**
   * Writes what is due of several looks, all or nothing; what has its first rows now but is gone,
   * or elsewhere, loses them.
   *
   * @return false where an issue has to be looked at again, since somebody else has written one of
   *     them, deleted it or moved it meanwhile
   */
  boolean write(List<Look> looks) {
    if (!turns.replace(looks.stream().map(Look::replacement).toList())) {
      return false;
    }
    Set<Long> gone = gone(looks);
    gone.forEach(turns::forget);
    followers.follow(looks.stream().filter(look -> !gone.contains(look.issue().getId())).toList());
    return gone.isEmpty();
  }

  /**
   * Whoever deletes or moves an issue of which no row is kept finds none to delete, and none whose
   * taking would make a write of those fail that still holds the issue as it was. One that is not
   * among many is asked for by itself, as a refresh does, so that both always agree.
   */
  private Set<Long> gone(List<Look> looks) {
    List<Look> first =
        looks.stream().filter(look -> !look.replacement().seen().hasOpenRow()).toList();
    List<Long> ids = first.stream().map(look -> look.issue().getId()).toList();
    Map<Long, Issue> now = ids.isEmpty() ? Map.of() : lives.issues(ids);
    return first.stream()
        .filter(look -> !look.isAt(now.get(look.issue().getId())))
        .filter(look -> !look.isAt(lives.issue(look.issue().getId()).orElse(null)))
        .map(look -> look.issue().getId())
        .collect(toSet());
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
