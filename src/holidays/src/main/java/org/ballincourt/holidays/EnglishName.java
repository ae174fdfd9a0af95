package org.ballincourt.holidays;

import de.focus_shift.jollyday.core.Holiday;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a holiday is called in the table; never blank. */
final class EnglishName {

  private static final String NO_NAME = "undefined";

  /** Names that the library has, but not well. */
  private static final Map<String, String> BETTER = Map.of("PRESEREN", "Prešeren Day");

  private EnglishName() {}

  /**
   * One text of the library has a second one after an equals sign, which would also end the name in
   * the table. The locale without language has English words; one of English would fall back on the
   * JVM's.
   */
  static String of(Holiday day) {
    String name = day.getDescription(Locale.ROOT).split("=")[0].strip();
    String key = day.getPropertiesKey();
    return BETTER.getOrDefault(key, name.equals(NO_NAME) ? ofKey(key) : name);
  }

  /** {@code LABOR_DAY} is Labor Day. */
  private static String ofKey(String key) {
    return key.isBlank()
        ? "Public holiday"
        : Stream.of(key.split("_"))
            .map(word -> word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT))
            .collect(Collectors.joining(" "));
  }
}
