package org.ballincourt.calendar.holiday;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.Test;

/** Reads like an almanac: dates that people know. */
public class PublicHolidaysTest {

  @Test
  public void finlandKeepsMidsummerOnAFridayAndASaturday() {
    assertEquals("Midsummer Eve", name("FI", null, "2026-06-19"));
    assertEquals("Midsummer Day", name("FI", null, "2026-06-20"));
    assertEquals("Midsummer Eve", name("FI", null, "2024-06-21"));
    assertEquals("Independence Day", name("FI", null, "2026-12-06"));
  }

  @Test
  public void norwayCelebratesTheSeventeenthOfMay() {
    for (int year = 2015; year <= 2040; year++) {
      assertTrue(name("NO", null, year + "-05-17").startsWith("Constitution Day"));
    }
  }

  @Test
  public void easterMondayMovesWithTheMoon() {
    for (String country : List.of("DE", "FI", "FR", "NO", "PL")) {
      assertEquals(country, "Easter Monday", name(country, null, "2024-04-01"));
      assertEquals(country, "Easter Monday", name(country, null, "2026-04-06"));
      assertEquals(country, "Easter Monday", name(country, null, "2038-04-26"));
    }
  }

  @Test
  public void bavariaHasEpiphanyAndBerlinHasNot() {
    assertEquals("Epiphany", name("DE", "BY", "2026-01-06"));
    assertEquals("", name("DE", "BE", "2026-01-06"));
    assertEquals("", name("DE", null, "2026-01-06"));
    assertEquals("International Woman's Day", name("DE", "BE", "2026-03-08"));
  }

  @Test
  public void aRegionHasWhatItLiesInHas() {
    assertEquals("Peace Festival", name("DE", "BY-AG", "2026-08-08"));
    assertEquals("Epiphany", name("DE", "BY-AG", "2026-01-06"));
    assertEquals("German Unity Day", name("DE", "BY-AG", "2026-10-03"));
    assertEquals("", name("DE", "BY", "2026-08-08"));
  }

  @Test
  public void aDayThatFallsOnAWeekendIsWhereItIsObserved() {
    assertEquals("Independence Day", name("US", null, "2026-07-03"));
    assertEquals("Thanksgiving Day", name("US", null, "2026-11-26"));
    assertEquals("Christmas", name("GB", null, "2027-12-27"));
  }

  @Test
  public void aHolidayBeginsWhenItWasMadeOne() {
    assertEquals("Juneteenth", name("US", null, "2026-06-19"));
    assertEquals("", name("US", null, "2019-06-19"));
  }

  @Test
  public void everyCountryHasNamedHolidaysInEveryYear() {
    assertEquals(2015, PublicHolidays.FIRST_YEAR);
    assertEquals(2040, PublicHolidays.LAST_YEAR);
    assertTrue(PublicHolidays.countries().size() > 80);
    for (Country country : PublicHolidays.countries()) {
      assertTrue(country.code(), country.code().matches("[A-Z]{2}"));
      for (int year = 2015; year <= 2040; year++) {
        assertFalse(country.code() + year, in(country.code(), null, year).isEmpty());
      }
    }
  }

  @Test
  public void everyRegionCanBeReadAndIsNamed() {
    for (Country country : PublicHolidays.countries()) {
      List<NamedHoliday> national = PublicHolidays.of(country.code(), null, 2015, 2040);
      for (Region region : country.regions()) {
        assertFalse(region.code(), region.name().isBlank());
        List<NamedHoliday> there = PublicHolidays.of(country.code(), region.code(), 2015, 2040);
        assertTrue(country.code() + region.code(), there.containsAll(national));
        assertTrue(there.stream().noneMatch(day -> day.name().isBlank()));
      }
    }
  }

  @Test
  public void daysComeInOrderAndOnlyOfTheYearsAskedFor() {
    List<NamedHoliday> days = PublicHolidays.of("CH", "ZH", 2026, 2027);

    assertEquals(days.stream().sorted().toList(), days);
    assertEquals(LocalDate.of(2026, 1, 1), days.get(0).date());
    assertEquals(2027, days.get(days.size() - 1).date().getYear());
    assertEquals(List.of(), PublicHolidays.of("CH", "ZH", 2041, 2050));
  }

  @Test
  public void aCountryIsCalledAsItIsInTheReadersLanguage() {
    Country finland = PublicHolidays.country("FI").orElseThrow();
    assertEquals("Finland", finland.name(Locale.ENGLISH));
    assertEquals("Finnland", finland.name(Locale.GERMAN));
    assertEquals("Kosovo", PublicHolidays.country("XK").orElseThrow().name(Locale.ENGLISH));
  }

  @Test
  public void knowsNoOtherPlaces() {
    assertEquals(Optional.empty(), PublicHolidays.country("ZZ"));
    assertEquals(Optional.empty(), PublicHolidays.country("../FI"));
    assertThrows(IllegalArgumentException.class, () -> PublicHolidays.of("ZZ", null, 2026, 2026));
    assertThrows(IllegalArgumentException.class, () -> PublicHolidays.of("FI", "BY", 2026, 2026));
  }

  private static List<NamedHoliday> in(String country, String region, int year) {
    return PublicHolidays.of(country, region, year, year);
  }

  private static String name(String country, String region, String date) {
    LocalDate wanted = LocalDate.parse(date);
    return in(country, region, wanted.getYear()).stream()
        .filter(day -> day.date().equals(wanted))
        .map(NamedHoliday::name)
        .collect(Collectors.joining(" / "));
  }
}
