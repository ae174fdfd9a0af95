package org.ballincourt.bench.calendar;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;

/**
 * Questions to a calendar about spans of one length that begin at random, by day and night, in the
 * years 2018 to 2021.
 */
record Questions(List<Question> all) {

  /** A power of two, so that a mask leads from one to the next and back to the first. */
  static final int COUNT = 1024;

  private static final long FIRST = second(2018);
  private static final long LAST = second(2022);

  /**
   * One span.
   *
   * @param open how much of it is open, above zero
   */
  record Question(Instant start, Instant end, Duration open) {}

  /** The same for the same seed; spans in which it never opens are left out. */
  static Questions drawn(int days, long seed, DayWalk walk) {
    Random random = new Random(seed);
    return new Questions(
        random
            .longs(FIRST, LAST)
            .mapToObj(Instant::ofEpochSecond)
            .map(start -> question(start, start.plus(Duration.ofDays(days)), walk))
            .filter(question -> !question.open().isZero())
            .limit(COUNT)
            .toList());
  }

  private static Question question(Instant start, Instant end, DayWalk walk) {
    return new Question(start, end, walk.between(start, end));
  }

  private static long second(int year) {
    return LocalDate.of(year, 1, 1).atStartOfDay(ZoneOffset.UTC).toEpochSecond();
  }
}
