package org.ballincourt.calendar.web;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ballincourt.calendar.BusinessCalendar;
import org.ballincourt.calendar.Edition;
import org.ballincourt.calendar.Holiday;
import org.ballincourt.calendar.NamedCalendar;
import org.ballincourt.calendar.StandardWeek;
import org.ballincourt.calendar.web.words.HoursWords;
import org.ballincourt.jira.web.PageOf;
import org.ballincourt.testing.EnglishTexts;
import org.ballincourt.testing.HandClock;
import org.ballincourt.testing.SmallJira;
import org.junit.Test;

public class CalendarViewsTest {

  private static final PageOf FIRST = PageOf.number("1", 50);

  private final SmallJira jira = new SmallJira();

  @Test
  public void saysThatThereAreNoneAndWhatCountsThen() {
    CalendarsView view = list("");

    assertTrue(view.isEmpty());
    assertFalse("nothing to search", view.isAny());
    assertTrue(view.getNothing(), view.getNothing().startsWith("There are no calendars yet."));
    assertEquals(
        "Where nobody has chosen a calendar the Standard week counts:"
            + " Monday to Friday 09:00\u201317:00, UTC.",
        view.getStandardWeek());
  }

  @Test
  public void findsByPartOfAName() {
    NamedCalendar oslo = calendar(1, "Oslo");
    NamedCalendar bergen = calendar(2, "Bergen");

    assertEquals(List.of("Oslo"), names(list("oSL", oslo, bergen)));
    assertEquals(
        "No calendar is called \u201CTurku\u201D.", list("Turku", oslo, bergen).getNothing());
  }

  @Test
  public void showsFiftyAtATime() {
    NamedCalendar[] many =
        IntStream.rangeClosed(1, 51)
            .mapToObj(id -> calendar(id, "Number " + id))
            .toArray(NamedCalendar[]::new);

    assertEquals(50, list("", many).getCalendars().size());
    assertEquals("?q=Number&page=2", list("Number", many).getPaging().getOnQuery());
    PageOf second = PageOf.number("2", 50);
    assertEquals(List.of("Number 51"), names(views(many).list("", second)));
  }

  @Test
  public void saysUntilWhichYearHolidaysAreKnown() {
    assertEquals("Until 2030", holidays("2026-12-25", "2030-12-25", "--01-01"));
    assertEquals("The same every year", holidays("--01-01"));
    assertEquals("None", holidays());
  }

  @Test
  public void saysWhoUsesOne() {
    CalendarView nobodys = list("", calendar(1, "Oslo")).getCalendars().get(0);

    assertFalse(nobodys.isUsed());
    assertEquals("Lumen and Tern", users(List.of("Lumen", "Tern"), 0));
    assertEquals("Lumen, Tern and Zephyr", users(List.of("Lumen", "Tern", "Zephyr"), 0));
    assertEquals("Lumen and 1 project that you may not open", users(List.of("Lumen"), 1));
    assertEquals("2 projects that you may not open", users(List.of(), 2));
  }

  private String users(List<String> names, int hidden) {
    return new UseWords(new FixedUses(names, hidden), EnglishTexts.texts()).of(1);
  }

  @Test
  public void saysWhenOneOpens() {
    CalendarView view = list("", calendar(1, "Oslo")).getCalendars().get(0);

    assertEquals("Monday to Friday 09:00\u201317:00, Z", view.getHours());
  }

  private String holidays(String... days) {
    return list("", calendar(1, "Oslo", days)).getCalendars().get(0).getHolidays();
  }

  private CalendarsView list(String text, NamedCalendar... calendars) {
    return views(calendars).list(text, FIRST);
  }

  private CalendarViews views(NamedCalendar... calendars) {
    HoursWords hours = new HoursWords(EnglishTexts.texts(), new HandClock("2026-03-12T10:02:00Z"));
    return new CalendarViews(
        new KeptCalendars(calendars),
        jira.zone(),
        new CalendarWords(
            hours, new UseWords(FixedUses.NONE, EnglishTexts.texts()), EnglishTexts.texts()));
  }

  private static List<String> names(CalendarsView view) {
    return view.getCalendars().stream().map(CalendarView::getName).toList();
  }

  private static NamedCalendar calendar(long id, String name, String... holidays) {
    Edition standard = StandardWeek.in(ZoneOffset.UTC).hours().editions().get(0);
    Edition edition =
        new Edition(
            null,
            standard.weekly(),
            Set.copyOf(Stream.of(holidays).map(Holiday::of).toList()),
            Map.of());
    return new NamedCalendar(id, name, new BusinessCalendar(ZoneOffset.UTC, List.of(edition)));
  }
}
