package org.ballincourt.calendar.holiday;

import java.util.List;
import java.util.Locale;

/**
 * A country whose holidays are known.
 *
 * @param code two capitals, as in ISO 3166
 * @param regions those that have holidays of their own, by code; may be none
 */
public record Country(String code, List<Region> regions) {

  public Country {
    regions = List.copyOf(regions);
  }

  /** What it is called in that language, or in English. */
  public String name(Locale locale) {
    return new Locale.Builder().setRegion(code).build().getDisplayCountry(locale);
  }
}
