package org.ballincourt.report.dashboard.waiting;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.ballincourt.court.store.turn.CurrentTurn;
import org.ballincourt.court.store.turn.CurrentTurns;
import org.ballincourt.court.web.lists.FollowedProject;
import org.ballincourt.court.web.lists.Items;
import org.springframework.stereotype.Component;

/**
 * Gives what waits for clients in the order of {@link Standing}; of equals the nearest date first,
 * without a date what waits longest. What comes last is nearly all, so it is read only when
 * somebody has come to it.
 */
@Component
public class WaitingTurns {

  private final CurrentTurns turns;
  private final Items items;

  @Inject
  public WaitingTurns(CurrentTurns turns, Items items) {
    this.turns = turns;
    this.items = items;
  }

  /** One that waits, and how it stands with it. */
  record Stand(Standing standing, CurrentTurn turn) {}

  /**
   * Each issue once: of those with a date, those told without one, those not told and those not
   * asked no more than {@link Items#MOST}.
   *
   * @param projects by id
   */
  Iterator<Stand> inOrder(Map<Long, FollowedProject> projects, Instant now) {
    Collection<Long> homes = projects.keySet();
    Stream<Supplier<Stream<Stand>>> kinds =
        Stream.of(
            () -> dated(turns.dated(homes, Items.MOST), projects, now),
            () -> stands(turns.undated(homes, Items.MOST), now),
            () -> stands(turns.untold(homes, Items.MOST), now),
            () -> stands(turns.unasked(homes, Items.MOST), now));
    return kinds.flatMap(Supplier::get).iterator();
  }

  private Stream<Stand> dated(
      List<CurrentTurn> dated, Map<Long, FollowedProject> projects, Instant now) {
    Set<CurrentTurn> slid = Set.copyOf(items.letSlideAmong(dated, projects));
    List<CurrentTurn> others = new ArrayList<>(dated);
    others.removeAll(slid);
    return Stream.concat(
        dated.stream().filter(slid::contains).map(turn -> new Stand(Standing.LET_SLIDE, turn)),
        stands(others, now));
  }

  private static Stream<Stand> stands(List<CurrentTurn> some, Instant now) {
    return some.stream().map(turn -> new Stand(Standing.of(turn, now), turn));
  }

  /**
   * How many wait in all; one statement for each thousand projects.
   *
   * @param client null for any
   */
  int count(Collection<Long> homes, Long client) {
    return turns.countWithClient(homes, client);
  }
}
