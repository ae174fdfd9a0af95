package org.ballincourt.calendar.holiday;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * One country of the table. A line of its file is a holiday, {@code New Year=--01-01} or with all
 * its dates, or a region, {@code [BY] Bavaria}, which has the holidays that follow it.
 */
final class CountryTable {

  /** Stands for the whole country. */
  private static final Region EVERYWHERE = new Region("", "");

  private final String code;
  private final Map<Region, List<NamedHoliday>> own = new LinkedHashMap<>();

  private CountryTable(String code) {
    this.code = code;
  }

  static CountryTable read(String code) {
    CountryTable table = new CountryTable(code);
    Region region = EVERYWHERE;
    for (String line : TableFile.lines(code)) {
      region = line.startsWith("[") ? region(line) : region;
      List<NamedHoliday> days = table.own.computeIfAbsent(region, each -> new ArrayList<>());
      if (!line.startsWith("[")) {
        days.addAll(named(line));
      }
    }
    return table;
  }

  private static Region region(String line) {
    int end = line.indexOf(']');
    return new Region(line.substring(1, end), line.substring(end + 2));
  }

  private static List<NamedHoliday> named(String line) {
    int end = line.indexOf('=');
    String name = line.substring(0, end);
    return dates(line.substring(end + 1)).map(date -> new NamedHoliday(date, name)).toList();
  }

  private static Stream<LocalDate> dates(String text) {
    return text.startsWith("--")
        ? IntStream.rangeClosed(PublicHolidays.FIRST_YEAR, PublicHolidays.LAST_YEAR)
            .mapToObj(MonthDay.parse(text)::atYear)
        : Stream.of(text.split(" ")).map(LocalDate::parse);
  }

  Country country() {
    return new Country(
        code, own.keySet().stream().filter(region -> !region.equals(EVERYWHERE)).toList());
  }

  /**
   * @param regionCode null for the whole country
   */
  List<NamedHoliday> holidays(String regionCode) {
    Region place = regionCode == null ? EVERYWHERE : region(regionCode, country());
    return own.entrySet().stream()
        .filter(part -> part.getKey().equals(EVERYWHERE) || place.liesIn(part.getKey().code()))
        .flatMap(part -> part.getValue().stream())
        .distinct()
        .sorted()
        .toList();
  }

  private static Region region(String code, Country country) {
    return country.regions().stream()
        .filter(region -> region.code().equals(code))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("Not a region: " + code));
  }
}
