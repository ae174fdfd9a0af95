package org.ballincourt.report.share.difference;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.ballincourt.report.TimedTurn;
import org.ballincourt.report.share.KeptTurn;
import org.ballincourt.report.share.Piece;

/** Finds out what has become of rows that count no more. */
final class Missing {
  private final Causes causes;
  private final Function<Set<Long>, Collection<TimedTurn>> turnsOf;

  /**
   * @param turnsOf gives all turns that issues have now, wherever they lay
   */
  Missing(Causes causes, Function<Set<Long>, Collection<TimedTurn>> turnsOf) {
    this.causes = causes;
    this.turnsOf = turnsOf;
  }

  List<Deviation> of(Collection<Piece> rows) {
    Set<Long> issues = rows.stream().map(row -> row.spot().issue()).collect(toSet());
    Map<Long, List<TimedTurn>> turns =
        issues.isEmpty()
            ? Map.of()
            : turnsOf.apply(issues).stream().collect(groupingBy(turn -> turn.spot().issue()));
    return rows.stream()
        .map(row -> of(row, turns.getOrDefault(row.spot().issue(), List.of())))
        .toList();
  }

  private Deviation of(Piece row, List<TimedTurn> turns) {
    if (turns.isEmpty()) {
      return new Deviation(Cause.DELETED, row, null);
    }
    Optional<KeptTurn> same =
        turns.stream()
            .map(Missing::row)
            .filter(turn -> turn.identity().equals(row.identity()))
            .findFirst();
    return same.map(found -> new Deviation(causes.ofOutsider(row, found), row, found))
        .orElseGet(() -> new Deviation(cause(row, turns), row, null));
  }

  /** What lies outside of a period takes no time in it. */
  private static KeptTurn row(TimedTurn turn) {
    return new KeptTurn(turn, turn.seconds() == null ? 0 : turn.seconds(), Set.of());
  }

  private static Cause cause(Piece row, List<TimedTurn> turns) {
    return turns.stream().anyMatch(turn -> Causes.isInPlace(row.spot(), turn.spot()))
        ? Cause.DISAPPEARED
        : Cause.MOVED;
  }
}
