package org.ballincourt.calendar.web;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.time.ZoneId;
import java.util.List;
import org.ballincourt.calendar.NamedCalendar;
import org.ballincourt.calendar.StandardWeek;
import org.ballincourt.calendar.store.CalendarUsers;
import org.ballincourt.jira.Refusal;
import org.ballincourt.jira.Refusal.Kind;
import org.ballincourt.testing.EnglishTexts;
import org.ballincourt.testing.HandClock;
import org.ballincourt.testing.SmallJira;
import org.junit.Test;

public class CalendarFormsTest {

  private static final String NINE_TO_FIVE = "[[\"09:00\",\"17:00\"]]";

  private final SmallJira jira = new SmallJira();
  private final NamedCalendar oslo =
      new NamedCalendar(3L, "Oslo <1>", StandardWeek.in(ZoneId.of("Europe/Oslo")).hours());

  @Test
  public void beginsWithTheStandardWeekInJirasZone() {
    CalendarFormView form = forms(FixedUses.NONE).ofNew();

    assertEquals("New calendar", form.getTitle());
    assertEquals("UTC", form.getZone());
    assertTrue(form.getCalendar(), form.getCalendar().startsWith("{\"id\":null,\"name\":\"\","));
    assertTrue(form.getCalendar(), form.getCalendar().contains("\"fri\":" + NINE_TO_FIVE));
    assertFalse(form.getCalendar(), form.getCalendar().contains("\"sat\""));
    assertFalse(form.isUsed());
  }

  @Test
  public void opensOneAsItIsKept() {
    CalendarFormView form = forms(FixedUses.NONE).of("3");

    assertEquals("Calendar Oslo <1>", form.getTitle());
    assertEquals("Europe/Oslo", form.getZone());
    assertTrue(form.getCalendar(), form.getCalendar().contains("\"id\":3,"));
    assertTrue(form.getCalendar(), form.getCalendar().contains("\"validFrom\":null"));
    assertEquals("2026-03-12T10:02:00Z", form.getNow());
  }

  @Test
  public void copiesOneUnderAnotherNameAndWithoutItsUsers() {
    CalendarFormView form = forms(new FixedUses(List.of("Lumen"), 0)).ofCopy("3");

    assertEquals("Copy of Oslo <1>", form.getName());
    assertTrue(form.getCalendar(), form.getCalendar().contains("\"id\":null"));
    assertFalse(form.isUsed());
  }

  @Test
  public void saysThatOneIsInUse() {
    CalendarFormView form = forms(new FixedUses(List.of(), 1)).of("3");

    assertTrue(form.isUsed());
    assertTrue(form.getIntroduction(), form.getIntroduction().contains("is in use"));
  }

  @Test
  public void saysThatThereIsNoSuchCalendar() {
    for (String id : List.of("4", "x", "", "-3", "99999999999999999999")) {
      Refusal refusal = assertThrows(id, Refusal.class, () -> forms(FixedUses.NONE).of(id));
      assertEquals(Kind.NOT_FOUND, refusal.kind());
      assertThrows(id, Refusal.class, () -> forms(FixedUses.NONE).ofCopy(id));
    }
  }

  @Test
  public void offersPlacesAsZones() {
    List<String> zones = forms(FixedUses.NONE).ofNew().getZones();

    assertTrue(zones.containsAll(List.of("UTC", "Europe/Helsinki", "America/Argentina/Ushuaia")));
    assertFalse(zones.contains("Etc/GMT+5"));
  }

  private CalendarForms forms(CalendarUsers uses) {
    return new CalendarForms(
        new KeptCalendars(oslo),
        new UseWords(uses, EnglishTexts.texts()),
        jira.zone(),
        new HandClock("2026-03-12T10:02:00Z"),
        EnglishTexts.texts());
  }
}
