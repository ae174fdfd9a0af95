package org.ballincourt.calendar.holiday.rest;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.ballincourt.calendar.holiday.Country;
import org.ballincourt.calendar.holiday.PublicHolidays;
import org.ballincourt.calendar.holiday.Region;

/** The countries whose public holidays are known, by name, on the wire; years are inclusive. */
public record CountriesJson(int firstYear, int lastYear, List<CountryJson> countries) {

  /** The name is in the language of the viewer. */
  public record CountryJson(String code, String name, List<RegionJson> regions) {}

  /** The name is in English. */
  public record RegionJson(String code, String name) {}

  static CountriesJson in(Locale locale) {
    Collator order = Collator.getInstance(locale);
    return new CountriesJson(
        PublicHolidays.FIRST_YEAR,
        PublicHolidays.LAST_YEAR,
        PublicHolidays.countries().stream()
            .map(country -> json(country, locale, order))
            .sorted(Comparator.comparing(CountryJson::name, order))
            .toList());
  }

  private static CountryJson json(Country country, Locale locale, Collator order) {
    List<RegionJson> regions =
        country.regions().stream()
            .sorted(Comparator.comparing(Region::name, order))
            .map(region -> new RegionJson(region.code(), region.name()))
            .toList();
    return new CountryJson(country.code(), country.name(locale), regions);
  }
}
