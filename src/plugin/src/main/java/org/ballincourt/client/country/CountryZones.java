package org.ballincourt.client.country;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Collator;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The zones of each country, as the time zone database lists them, the one first in which most of
 * it works. They are found by this class and not by the thread, whose loader in Jira is not that of
 * the plugin.
 */
public final class CountryZones {
  private static final Set<String> CODES =
      Arrays.stream(Locale.getISOCountries()).collect(toUnmodifiableSet());
  private static final Map<String, List<ZoneId>> ZONES = read();

  private CountryZones() {}

  /** Whether it is the code of a country, two capitals as in ISO 3166. */
  public static boolean isCountry(String code) {
    return CODES.contains(code);
  }

  /** The codes of all countries, in the order of their names in a language. */
  public static List<String> countries(Locale locale) {
    Comparator<Object> order = Collator.getInstance(locale);
    return CODES.stream().sorted(Comparator.comparing(code -> name(code, locale), order)).toList();
  }

  /** What a country is called in a language. */
  public static String name(String code, Locale locale) {
    return new Locale.Builder().setRegion(code).build().getDisplayCountry(locale);
  }

  /** Its zones, the usual one first; empty for a country without any, such as an empty island. */
  public static List<ZoneId> of(String code) {
    return ZONES.getOrDefault(code, List.of());
  }

  /** The usual one. */
  public static Optional<ZoneId> usual(String code) {
    return of(code).stream().findFirst();
  }

  private static Map<String, List<ZoneId>> read() {
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                CountryZones.class.getResourceAsStream("zones"), StandardCharsets.UTF_8))) {
      return lines
          .lines()
          .map(line -> line.split(" "))
          .collect(toMap(words -> words[0], words -> zones(words)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A zone that this Java does not know yet, or no longer, is left out. */
  private static List<ZoneId> zones(String[] words) {
    Set<String> known = ZoneId.getAvailableZoneIds();
    return Stream.of(words).skip(1).filter(known::contains).map(ZoneId::of).toList();
  }
}
