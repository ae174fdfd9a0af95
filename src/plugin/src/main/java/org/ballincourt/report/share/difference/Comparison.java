package org.ballincourt.report.share.difference;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.ballincourt.report.TimedTurn;
import org.ballincourt.report.share.Piece;
import org.ballincourt.report.share.Piece.Identity;

/** Finds what counts otherwise today than in a copy, row by row. */
public final class Comparison {
  private static final Comparator<Deviation> ORDER =
      Comparator.comparing((Deviation each) -> each.row().start())
          .thenComparing(each -> each.row().spot().issue());

  private final Causes causes;
  private final Missing missing;

  /**
   * @param shared when the copy was counted
   * @param now when it was counted again
   * @param turnsOf gives all turns that issues have now, wherever they lay
   */
  public Comparison(
      Instant shared, Instant now, Function<Set<Long>, Collection<TimedTurn>> turnsOf) {
    this.causes = new Causes(shared, now);
    this.missing = new Missing(causes, turnsOf);
  }

  /** What differs, in the order of the causes; empty where nothing does. */
  public List<Reason> of(Collection<Piece> then, Collection<Piece> today) {
    Map<Identity, Piece> left = new LinkedHashMap<>();
    today.forEach(row -> left.put(row.identity(), row));
    List<Piece> gone = new ArrayList<>();
    List<Deviation> deviations = new ArrayList<>();
    for (Piece row : then) {
      Piece match = left.remove(row.identity());
      if (match == null) {
        gone.add(row);
      } else if (!row.isLike(match)) {
        deviations.add(new Deviation(causes.between(row, match), row, match));
      }
    }
    left.values().forEach(row -> deviations.add(new Deviation(causes.ofNew(row), null, row)));
    deviations.addAll(missing.of(gone.stream().filter(Piece::counts).toList()));
    return reasons(deviations);
  }

  /** What counted in no figure then, and does not today, is no reason for anything. */
  private static List<Reason> reasons(List<Deviation> deviations) {
    Map<Cause, List<Deviation>> byCause =
        deviations.stream()
            .filter(Deviation::counts)
            .sorted(ORDER)
            .collect(groupingBy(Deviation::cause, () -> new EnumMap<>(Cause.class), toList()));
    return byCause.entrySet().stream()
        .map(each -> new Reason(each.getKey(), each.getValue()))
        .toList();
  }
}
