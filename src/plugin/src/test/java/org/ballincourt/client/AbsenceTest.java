package org.ballincourt.client;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertSame;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.ballincourt.calendar.BusinessCalendar;
import org.ballincourt.calendar.StandardWeek;
import org.junit.Test;

public class AbsenceTest {

  private static final LocalDate MONDAY = LocalDate.of(2026, 3, 9);
  private static final LocalDate WEDNESDAY = LocalDate.of(2026, 3, 11);

  private static final BusinessCalendar OSLO = StandardWeek.in(ZoneId.of("Europe/Oslo")).hours();

  @Test
  public void bothEndsAreAway() {
    Absence absence = new Absence(MONDAY, WEDNESDAY, null);
    assertFalse(absence.closes(MONDAY.minusDays(1)));
    assertTrue(absence.closes(MONDAY));
    assertTrue(absence.closes(WEDNESDAY));
    assertFalse(absence.closes(WEDNESDAY.plusDays(1)));
  }

  @Test
  public void withAStandInNoDateIsClosed() {
    Absence absence = new Absence(MONDAY, WEDNESDAY, 7L);
    assertTrue(absence.includes(MONDAY));
    assertFalse(absence.closes(MONDAY));
  }

  @Test
  public void endsNotBeforeItBeginsAndWithinAYear() {
    assertTrue(Absence.isPossible(MONDAY, MONDAY));
    assertTrue(Absence.isPossible(MONDAY, MONDAY.plusDays(Absence.LONGEST - 1)));
    assertFalse(Absence.isPossible(MONDAY, MONDAY.plusDays(Absence.LONGEST)));
    assertThrows(IllegalArgumentException.class, () -> new Absence(WEDNESDAY, MONDAY, null));
  }

  @Test
  public void datesAwayCountLikeHolidays() {
    BusinessCalendar hers = new Absence(MONDAY, WEDNESDAY, null).hours(OSLO);
    Instant sunday = Instant.parse("2026-03-08T12:00:00Z");
    Instant friday = Instant.parse("2026-03-13T22:00:00Z");
    assertEquals(Duration.ofHours(40), OSLO.between(sunday, friday));
    assertEquals(Duration.ofHours(16), hers.between(sunday, friday));
  }

  @Test
  public void theHoursOfWhoeverHasAStandInAreTheClients() {
    assertSame(OSLO, new Absence(MONDAY, WEDNESDAY, 7L).hours(OSLO));
  }

  @Test
  public void aContactIsAwayAsSheSaysUntilSheIsGone() {
    Person person = new Person("Henrik Dahl", null, new Language("nb"), null, Role.DECIDES);
    Contact henrik = new Contact(1L, person, new Absence(MONDAY, WEDNESDAY, null), false);
    assertTrue(henrik.isAwayOn(MONDAY));
    assertEquals("Henrik Dahl", henrik.leaving().name());
    assertTrue(henrik.leaving().gone());
    assertFalse(henrik.leaving().isAwayOn(MONDAY));
  }
}
