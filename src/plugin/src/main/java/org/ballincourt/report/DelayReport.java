package org.ballincourt.report;

import static java.util.Objects.requireNonNull;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.ballincourt.court.Party;

/**
 * Where the time of a period went.
 *
 * @param ours not null
 * @param theirs the client’s, by the same figures, not null
 * @param apart not null
 * @param time not null
 */
public record DelayReport(
    SideFigures ours, SideFigures theirs, Apart apart, TimeSpent time, Remainder rest) {

  /**
   * What is told of some reports only.
   *
   * @param shift null where there is no phase, or our side has no time to answer
   * @param effort not null; for us only
   */
  public record Remainder(Shift shift, Effort effort) {}

  public DelayReport {
    requireNonNull(ours, "ours");
    requireNonNull(theirs, "theirs");
    requireNonNull(apart, "apart");
    requireNonNull(time, "time");
    requireNonNull(rest, "rest");
  }

  /**
   * @throws IllegalArgumentException of somebody else
   */
  public SideFigures of(Party side) {
    return switch (side) {
      case TEAM -> ours;
      case CLIENT -> theirs;
      case THIRD_PARTY, NOBODY -> throw new IllegalArgumentException("No figures of " + side);
    };
  }

  /** Whether nothing of it took time in the period, ended in it, or stands now. */
  public boolean isEmpty() {
    return apart.equals(Apart.NONE)
        && Stream.of(ours, theirs).allMatch(SideFigures::areEmpty)
        && Arrays.stream(Holder.values()).mapToLong(time::of).sum() == 0;
  }

  public Optional<Shift> shift() {
    return Optional.ofNullable(rest.shift());
  }

  /** The same without what is for us only. */
  public DelayReport forBoth() {
    return new DelayReport(ours, theirs, apart, time, new Remainder(rest.shift(), Effort.NONE));
  }

  public Effort effort() {
    return rest.effort();
  }
}
