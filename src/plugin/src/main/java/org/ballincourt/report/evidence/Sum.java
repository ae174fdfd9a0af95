package org.ballincourt.report.evidence;

import java.util.Collection;
import java.util.Objects;
import org.ballincourt.report.Beyond;
import org.ballincourt.report.evidence.Evidence.Worth;

/**
 * What rows come to together.
 *
 * @param rows how many
 * @param seconds business seconds; zero of asks
 * @param beyond by how much they were late, not null
 * @param rounds how many times the side had the ball
 * @param hours to get back into the work
 */
public record Sum(int rows, long seconds, Beyond beyond, int rounds, double hours) {

  public static Sum of(Collection<Evidence> rows) {
    return new Sum(
        rows.size(),
        rows.stream()
            .map(Evidence::worth)
            .map(Worth::seconds)
            .filter(Objects::nonNull)
            .mapToLong(Long::longValue)
            .sum(),
        beyond(rows),
        rows.stream().map(Evidence::worth).mapToInt(Worth::rounds).sum(),
        rows.stream()
            .map(Evidence::worth)
            .map(Worth::hours)
            .filter(Objects::nonNull)
            .mapToDouble(Double::doubleValue)
            .sum());
  }

  private static Beyond beyond(Collection<Evidence> rows) {
    Beyond beyond = Beyond.NONE;
    for (Evidence row : rows) {
      beyond = beyond.plus(row.worth().excess());
    }
    return beyond;
  }
}
