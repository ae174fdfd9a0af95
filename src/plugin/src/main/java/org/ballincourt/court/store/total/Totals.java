package org.ballincourt.court.store.total;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.ballincourt.court.Party;

/**
 * How long it was each side's move in a project, by phase. Nobody's time is not among it.
 *
 * <p>A side that never had a turn has no total, which is not the same as zero.
 */
public final class Totals {

  /**
   * Where a total belongs.
   *
   * @param phase the version's id; null for none
   * @param party not null
   */
  public record Place(Long phase, Party party) {}

  private final Map<Place, Total> totals;

  public Totals(Map<Place, Total> totals) {
    this.totals = new HashMap<>(totals);
  }

  public boolean isEmpty() {
    return totals.isEmpty();
  }

  /**
   * Whether any side had a turn in the phase.
   *
   * @param phase the version's id; null for none
   */
  public boolean has(Long phase) {
    return totals.keySet().stream().anyMatch(place -> Objects.equals(place.phase(), phase));
  }

  /**
   * @param phase the version's id; null for none
   */
  public Optional<Total> of(Long phase, Party party) {
    return Optional.ofNullable(totals.get(new Place(phase, party)));
  }

  /** Over all phases, and over none. */
  public Optional<Total> of(Party party) {
    return totals.entrySet().stream()
        .filter(entry -> entry.getKey().party() == party)
        .map(Map.Entry::getValue)
        .reduce(Total::plus);
  }

  /** The same, where every other phase than these counts as none. */
  public Totals inPhases(Collection<Long> versions) {
    return new Totals(
        totals.entrySet().stream()
            .collect(
                toMap(entry -> among(versions, entry.getKey()), Map.Entry::getValue, Total::plus)));
  }

  private static Place among(Collection<Long> versions, Place place) {
    boolean known = place.phase() != null && versions.contains(place.phase());
    return known ? place : new Place(null, place.party());
  }
}
