package org.ballincourt.calendar.holiday;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The public holidays of the countries that are known, from {@link #FIRST_YEAR} to {@link
 * #LAST_YEAR}, on the dates on which they are observed. Reads a country when it is first asked for.
 * Immutable from outside and safe for many threads.
 */
public final class PublicHolidays {

  /** Inclusive. */
  public static final int FIRST_YEAR = TableFile.index().firstYear();

  /** Inclusive. */
  public static final int LAST_YEAR = TableFile.index().lastYear();

  private static final Map<String, CountryTable> READ = new ConcurrentHashMap<>();

  private PublicHolidays() {}

  /** By code. */
  public static List<Country> countries() {
    return TableFile.index().codes().stream().map(code -> table(code).country()).toList();
  }

  /** Empty where no such country is known. */
  public static Optional<Country> country(String code) {
    return known(code) ? Optional.of(table(code).country()) : Optional.empty();
  }

  /**
   * In order; those of the whole country and, where a region is given, those of that region and of
   * what it lies in.
   *
   * @param region null for the whole country
   * @param firstYear inclusive, as is the last; years outside of the table have none
   * @throws IllegalArgumentException where the country or the region is not known
   */
  public static List<NamedHoliday> of(String country, String region, int firstYear, int lastYear) {
    if (!known(country)) {
      throw new IllegalArgumentException("Not a country of the table: " + country);
    }
    return table(country).holidays(region).stream()
        .filter(day -> day.date().getYear() >= firstYear && day.date().getYear() <= lastYear)
        .toList();
  }

  private static boolean known(String code) {
    return TableFile.index().codes().contains(code);
  }

  private static CountryTable table(String code) {
    return READ.computeIfAbsent(code, CountryTable::read);
  }
}
