package org.ballincourt.court.web.clients;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsLast;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ballincourt.court.web.lists.FollowedProject;
import org.ballincourt.court.web.lists.Item;
import org.ballincourt.court.web.lists.Kind;

/**
 * How it stands with the work for one client.
 *
 * @param work not null
 * @param projects in which there is some, by name
 * @param balance not null
 * @param items of each kind those that are its
 */
record Stand(
    Work work, List<FollowedProject> projects, Balance balance, Map<Kind, List<Item>> items) {

  /**
   * Those first that need somebody soonest; those with nothing to do last, of equals by name. No
   * figure decides.
   */
  static final Comparator<Stand> NEEDS_ATTENTION =
      comparing((Stand stand) -> stand.due(Kind.LET_SLIDE), nullsLast(naturalOrder()))
          .thenComparing(stand -> stand.of(Kind.CAME_BACK).isEmpty())
          .thenComparing(stand -> stand.due(Kind.THEIRS), nullsLast(naturalOrder()))
          .thenComparing(Stand::isCalm)
          .thenComparing(stand -> stand.work().name(), String.CASE_INSENSITIVE_ORDER)
          .thenComparing(stand -> stand.work().anchor());

  /** Whether nothing of it is on any list. */
  private boolean isCalm() {
    return items.values().stream().allMatch(List::isEmpty);
  }

  List<Item> of(Kind kind) {
    return items.getOrDefault(kind, List.of());
  }

  /** That of theirs with the nearest date, which may be over. */
  Optional<Item> nearest() {
    return first(Kind.THEIRS);
  }

  private Instant due(Kind kind) {
    return first(kind).map(item -> item.turn().due()).orElse(null);
  }

  private Optional<Item> first(Kind kind) {
    return of(kind).stream()
        .filter(item -> item.turn().due() != null)
        .min(comparing(item -> item.turn().due()));
  }
}
