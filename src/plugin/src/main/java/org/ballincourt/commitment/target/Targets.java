package org.ballincourt.commitment.target;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsFirst;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.ballincourt.court.Party;

/**
 * The targets of a project.
 *
 * @param all in the order in which they were given
 */
public record Targets(List<Target> all) {

  /** A project without any. */
  public static final Targets NONE = new Targets(List.of());

  /** Kind before phase; among equals the one that began to hold last. */
  private static final Comparator<Target.Scope> MOST_SPECIFIC_LAST =
      comparing((Target.Scope scope) -> scope.kind() != null)
          .thenComparing(scope -> scope.phase() != null)
          .thenComparing(Target.Scope::validFrom, nullsFirst(naturalOrder()));

  public Targets {
    all = List.copyOf(all);
  }

  /**
   * The most specific target that limits something.
   *
   * @param phase of what is limited; null for none
   * @param kind of need; null for none, as with a turn by a status alone
   * @param day the local date from which it counts, not null
   */
  public Optional<Target> limiting(Party party, Long phase, NeedKind kind, LocalDate day) {
    return all.stream()
        .filter(target -> target.scope().includes(party, phase, kind, day))
        .max(comparing(Target::scope, MOST_SPECIFIC_LAST));
  }
}
