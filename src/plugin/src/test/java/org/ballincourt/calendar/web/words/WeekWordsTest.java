package org.ballincourt.calendar.web.words;

import static org.junit.Assert.assertEquals;

import java.time.DayOfWeek;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import org.ballincourt.calendar.DayHours;
import org.ballincourt.calendar.DaySpan;
import org.ballincourt.calendar.WeeklyHours;
import org.ballincourt.testing.EnglishTexts;
import org.junit.Test;

public class WeekWordsTest {

  private static final DayHours NINE_TO_FIVE = DayHours.of(DaySpan.of("09:00", "17:00"));

  private final Map<DayOfWeek, DayHours> week = new EnumMap<>(DayOfWeek.class);
  private final WeekWords words = new WeekWords(EnglishTexts.texts());

  @Test
  public void joinsDaysThatAreAlike() {
    opens(DayOfWeek.MONDAY, DayOfWeek.THURSDAY, DayHours.of(DaySpan.of("08:00", "16:00")));
    opens(DayOfWeek.FRIDAY, DayOfWeek.FRIDAY, DayHours.of(DaySpan.of("08:00", "14:30")));

    assertEquals(
        "Monday to Thursday 08:00\u201316:00, Friday 08:00\u201314:30",
        words.of(new WeeklyHours(week)));
  }

  @Test
  public void leavesOutDaysThatAreClosed() {
    opens(DayOfWeek.MONDAY, DayOfWeek.MONDAY, NINE_TO_FIVE);
    opens(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY, NINE_TO_FIVE);

    assertEquals(
        "Monday 09:00\u201317:00, Saturday and Sunday 09:00\u201317:00",
        words.of(new WeeklyHours(week)));
  }

  @Test
  public void saysEachSpanOfADay() {
    opens(
        DayOfWeek.MONDAY,
        DayOfWeek.SUNDAY,
        DayHours.of(DaySpan.of("08:00", "12:00"), DaySpan.of("13:00", "17:00")));

    assertEquals(
        "every day 08:00\u201312:00 and 13:00\u201317:00", words.of(new WeeklyHours(week)));
  }

  @Test
  public void hasWordsForWhatNeverCloses() {
    opens(DayOfWeek.MONDAY, DayOfWeek.SUNDAY, DayHours.of(DaySpan.of("00:00", "24:00")));

    assertEquals("every day around the clock", words.of(new WeeklyHours(week)));
  }

  @Test
  public void hasWordsForAWeekWithoutHours() {
    assertEquals("closed all week", words.of(new WeeklyHours(week)));
  }

  private void opens(DayOfWeek first, DayOfWeek last, DayHours hours) {
    EnumSet.range(first, last).forEach(day -> week.put(day, hours));
  }
}
