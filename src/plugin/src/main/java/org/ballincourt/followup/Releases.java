package org.ballincourt.followup;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The days on which a project released versions; several on one day are one.
 *
 * @param days in order, each of them once
 */
public record Releases(List<LocalDate> days) {

  /** From so many on they are a rhythm. */
  public static final int MAKE_A_RHYTHM = 3;

  /** What is released more seldom are the phases of a project, the last of which ends it. */
  public static final int LONGEST_GAP_IN_DAYS = 31;

  /** So many gaps without a release end a rhythm. */
  private static final int GAPS = 2;

  public static final Releases NONE = new Releases(List.of());

  public Releases {
    days = List.copyOf(days);
  }

  /** In any order; a day may come more than once. */
  public static Releases on(Collection<LocalDate> days) {
    return new Releases(days.stream().sorted().distinct().toList());
  }

  /** Empty where nothing was ever released. */
  public Optional<LocalDate> last() {
    return days.isEmpty() ? Optional.empty() : Optional.of(days.get(days.size() - 1));
  }

  public boolean isAnyAfter(LocalDate day) {
    return last().filter(last -> last.isAfter(day)).isPresent();
  }

  /**
   * Whether the next release may be expected soon: the usual time between two of them, which is the
   * median, is a month at most, and the last one is younger than twice that.
   *
   * @param least how many releases there have to be, from 2 on
   */
  public boolean areInRhythm(int least, LocalDate today) {
    return days.size() >= least
        && usualGap() <= LONGEST_GAP_IN_DAYS
        && today.isBefore(days.get(days.size() - 1).plusDays(GAPS * usualGap()));
  }

  /** In days; of an even number of gaps the longer one in the middle. */
  private long usualGap() {
    long[] gaps =
        IntStream.range(1, days.size())
            .mapToLong(i -> ChronoUnit.DAYS.between(days.get(i - 1), days.get(i)))
            .sorted()
            .toArray();
    return gaps[gaps.length / 2];
  }
}
