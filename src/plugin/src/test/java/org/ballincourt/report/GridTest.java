package org.ballincourt.report;

import static org.junit.Assert.assertArrayEquals;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Random;
import org.ballincourt.calendar.BusinessCalendar;
import org.ballincourt.testing.Almanac;
import org.junit.Test;

public class GridTest {
  private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");
  private static final BusinessCalendar TEAM = Almanac.nineToFive("Europe/Oslo").calendar();
  private static final BusinessCalendar CLIENT = Almanac.nineToFive("Asia/Kuala_Lumpur").calendar();
  private static final long HOUR = 3600;

  /** Three weeks of March 2026, in the last of which clocks change. */
  private static final Instant[] WEEKS =
      Step.WEEK.edges(
          new Period(LocalDate.parse("2026-03-11"), LocalDate.parse("2026-03-29"), OSLO));

  private final Grid grid = new Grid(WEEKS);

  @Test
  public void weeksBeginOnMondayAndTheFirstIsCutShort() {
    assertEquals(Instant.parse("2026-03-10T23:00:00Z"), WEEKS[0]);
    assertEquals(Instant.parse("2026-03-15T23:00:00Z"), WEEKS[1]);
    assertEquals(Instant.parse("2026-03-22T23:00:00Z"), WEEKS[2]);
    assertEquals(Instant.parse("2026-03-29T22:00:00Z"), WEEKS[3]);
    assertEquals(4, WEEKS.length);
  }

  @Test
  public void whatReachesOverWeeksIsCutAtEachOfThem() {
    grid.add(Instant.parse("2026-03-13T14:00:00Z"), Instant.parse("2026-03-23T09:00:00Z"), TEAM);

    assertArrayEquals(new long[] {2 * HOUR, 5 * 8 * HOUR, HOUR}, grid.parts());
  }

  @Test
  public void onlyWhatLiesInThePeriodCounts() {
    grid.add(Instant.parse("2020-01-01T00:00:00Z"), Instant.parse("2030-01-01T00:00:00Z"), TEAM);

    assertArrayEquals(new long[] {3 * 8 * HOUR, 5 * 8 * HOUR, 5 * 8 * HOUR}, grid.parts());
  }

  @Test
  public void whatEndsWithAWeekLiesInIt() {
    assertTrue(grid.holds(WEEKS[1], WEEKS[2]));
    assertTrue(grid.holds(WEEKS[2], WEEKS[3]));
    assertFalse(grid.holds(WEEKS[1], WEEKS[2].plusMillis(1)));
    assertFalse(grid.holds(WEEKS[0].minusMillis(1), WEEKS[1]));
    assertFalse(grid.holds(WEEKS[2], WEEKS[3].plusMillis(1)));

    grid.add(WEEKS[1], 42);

    assertArrayEquals(new long[] {0, 42, 0}, grid.parts());
  }

  @Test
  public void cutsAsIfEachWeekWereCountedByItself() {
    long seed = new Random().nextLong();
    Random random = new Random(seed);
    long[] plain = new long[WEEKS.length - 1];
    for (int span = 0; span < 500; span++) {
      long from = WEEKS[0].toEpochMilli() + random.nextLong(30 * 86_400_000L) - 10 * 86_400_000L;
      Instant start = Instant.ofEpochMilli(from);
      Instant end = start.plusMillis(1 + random.nextLong(20 * 86_400_000L));
      BusinessCalendar calendar = random.nextBoolean() ? TEAM : CLIENT;
      if (start.isBefore(grid.end()) && end.isAfter(grid.start())) {
        grid.add(start, end, calendar);
        addPlainly(plain, start, end, calendar);
      }
    }

    assertArrayEquals("seed " + seed + Arrays.toString(plain), plain, grid.parts());
  }

  private static void addPlainly(
      long[] plain, Instant start, Instant end, BusinessCalendar calendar) {
    for (int part = 0; part < plain.length; part++) {
      Instant from = start.isAfter(WEEKS[part]) ? start : WEEKS[part];
      Instant to = end.isBefore(WEEKS[part + 1]) ? end : WEEKS[part + 1];
      plain[part] += calendar.between(from, to).toSeconds();
    }
  }
}
