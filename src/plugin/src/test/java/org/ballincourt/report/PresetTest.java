package org.ballincourt.report;

import static org.junit.Assert.assertEquals;

import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.Test;

public class PresetTest {

  private static final LocalDate THURSDAY = LocalDate.parse("2026-03-12");

  private static String days(Preset preset, LocalDate today) {
    Period period = preset.seenFrom(today, ZoneOffset.UTC);
    return period.first() + "/" + period.last();
  }

  @Test
  public void aMonthHasNotBeenLongerThanUntilToday() {
    assertEquals("2026-03-01/2026-03-12", days(Preset.THIS_MONTH, THURSDAY));
    assertEquals("2026-02-01/2026-02-28", days(Preset.LAST_MONTH, THURSDAY));
  }

  @Test
  public void theLastQuarterIsOfTheCalendar() {
    assertEquals("2025-10-01/2025-12-31", days(Preset.LAST_QUARTER, THURSDAY));
    assertEquals("2026-01-01/2026-03-31", days(Preset.LAST_QUARTER, LocalDate.parse("2026-06-30")));
  }

  @Test
  public void twelveWeeksBeginOnAMondayAndHoldTheWeekThatHasBegun() {
    assertEquals("2025-12-22/2026-03-12", days(Preset.TWELVE_WEEKS, THURSDAY));
    Period period = Preset.TWELVE_WEEKS.seenFrom(THURSDAY, ZoneOffset.UTC);
    assertEquals(12, Step.WEEK.starts(period).size());
  }
}
