package org.ballincourt.client.country;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.ballincourt.calendar.holiday.Country;
import org.ballincourt.calendar.holiday.PublicHolidays;
import org.junit.Test;

public class CountryZonesTest {

  @Test
  public void proposesTheZoneInWhichMostOfACountryWorks() {
    assertEquals(Optional.of(ZoneId.of("Europe/Oslo")), CountryZones.usual("NO"));
    assertEquals(Optional.of(ZoneId.of("Europe/Moscow")), CountryZones.usual("RU"));
    assertEquals(Optional.of(ZoneId.of("America/New_York")), CountryZones.usual("US"));
    assertTrue(CountryZones.of("US").contains(ZoneId.of("America/Los_Angeles")));
  }

  @Test
  public void knowsAZoneOfEachCountryWhoseHolidaysAreKnown() {
    for (Country country : PublicHolidays.countries()) {
      String code = country.code();
      assertTrue(code, !CountryZones.isCountry(code) || !CountryZones.of(code).isEmpty());
    }
  }

  @Test
  public void aCountryWithoutAZoneHasNone() {
    assertEquals(List.of(), CountryZones.of("HM"));
    assertFalse(CountryZones.isCountry("XX"));
  }

  @Test
  public void listsCountriesByTheirNamesInALanguage() {
    List<String> english = CountryZones.countries(Locale.ENGLISH);
    assertTrue(english.indexOf("DE") < english.indexOf("NO"));
    List<String> norwegian = CountryZones.countries(new Locale("nb"));
    assertTrue(norwegian.indexOf("NO") < norwegian.indexOf("DE")); // Tyskland
    assertEquals("Norge", CountryZones.name("NO", new Locale("nb")));
  }
}
