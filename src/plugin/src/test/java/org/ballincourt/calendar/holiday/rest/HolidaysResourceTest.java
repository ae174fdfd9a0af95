package org.ballincourt.calendar.holiday.rest;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.util.List;
import java.util.Locale;
import org.ballincourt.calendar.holiday.rest.CountriesJson.CountryJson;
import org.ballincourt.calendar.holiday.rest.CountriesJson.RegionJson;
import org.ballincourt.calendar.holiday.rest.HolidaysJson.HolidayJson;
import org.ballincourt.jira.Refusal;
import org.ballincourt.jira.Refusal.Fault;
import org.ballincourt.testing.EnglishTexts;
import org.junit.Test;

public class HolidaysResourceTest {

  private final HolidaysResource resource = new HolidaysResource(EnglishTexts.texts());

  @Test
  public void listsCountriesByName() {
    CountriesJson known = resource.countries();
    List<String> names = known.countries().stream().map(CountryJson::name).toList();

    assertEquals(2015, known.firstYear());
    assertEquals(2040, known.lastYear());
    assertEquals(names.stream().sorted().toList(), names);
    assertTrue(names.containsAll(List.of("Finland", "Germany", "Norway", "Serbia")));
  }

  @Test
  public void listsThemInTheOrderOfTheLanguage() {
    List<String> names =
        CountriesJson.in(Locale.GERMAN).countries().stream().map(CountryJson::name).toList();

    assertTrue(names.indexOf("Österreich") < names.indexOf("Polen"));
  }

  @Test
  public void listsTheRegionsOfACountryByName() {
    List<RegionJson> regions =
        resource.countries().countries().stream()
            .filter(country -> country.code().equals("DE"))
            .flatMap(country -> country.regions().stream())
            .limit(3)
            .toList();
    assertEquals(
        List.of(
            new RegionJson("BW", "Baden-Württemberg"),
            new RegionJson("BY", "Bavaria"),
            new RegionJson("BY-AG", "Bavaria, Augsburg")),
        regions);
  }

  @Test
  public void givesAllYearsUnlessSomeAreWanted() {
    List<HolidayJson> all = resource.holidays("NO", null, null, null).holidays();
    List<HolidayJson> some = resource.holidays("NO", null, "2026", "2026").holidays();

    assertEquals(new HolidayJson("2015-01-01", "New Year's Day"), all.get(0));
    assertEquals("2040-12-26", all.get(all.size() - 1).date());
    assertEquals(new HolidayJson("2026-01-01", "New Year's Day"), some.get(0));
    assertEquals(12, some.size());
    assertEquals("2040-12-26", last(resource.holidays("NO", null, "2040", null)));
    assertEquals("2015-12-26", last(resource.holidays("NO", null, null, "2015")));
  }

  @Test
  public void givesThoseOfARegion() {
    assertTrue(
        resource.holidays("DE", "BY", "2026", "2026").holidays().stream()
            .anyMatch(day -> day.equals(new HolidayJson("2026-01-06", "Epiphany"))));
  }

  @Test
  public void doesNotFindUnknownPlaces() {
    assertNotFound(
        "The public holidays of “ZZ” are not known. Give two capital letters, as in FI.",
        () -> resource.holidays("ZZ", null, null, null));
    assertNotFound(
        "There is no region “XY” in this country.",
        () -> resource.holidays("DE", "XY", null, null));
  }

  @Test
  public void namesTheYearThatIsWrong() {
    String words = "A year from 2015 to 2040 is expected here.";
    assertFaults(List.of(new Fault("from", words)), "2014", null);
    assertFaults(List.of(new Fault("to", words)), null, "2041");
    assertFaults(List.of(new Fault("from", words), new Fault("to", words)), "last", "");
    assertFaults(List.of(new Fault("from", "The first year is after the last.")), "2030", "2026");
  }

  private static String last(HolidaysJson holidays) {
    return holidays.holidays().get(holidays.holidays().size() - 1).date();
  }

  private static void assertNotFound(String words, Runnable call) {
    Refusal refusal = assertThrows(Refusal.class, call::run);
    assertEquals(Refusal.Kind.NOT_FOUND, refusal.kind());
    assertEquals(List.of(new Fault(null, words)), refusal.faults());
  }

  private void assertFaults(List<Fault> faults, String from, String to) {
    Refusal refusal = assertThrows(Refusal.class, () -> resource.holidays("FI", null, from, to));
    assertEquals(Refusal.Kind.BAD_INPUT, refusal.kind());
    assertEquals(faults, refusal.faults());
  }
}
