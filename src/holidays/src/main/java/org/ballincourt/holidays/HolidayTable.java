package org.ballincourt.holidays;

import de.focus_shift.jollyday.core.HolidayCalendar;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The public holidays of all countries that are known, as text files in UTF-8: {@code
 * countries.txt} with the first and last year in its first line and the code of a country in each
 * further one, and for each country a file as {@link Country} writes it. The same from whatever
 * machine, language and zone.
 */
public final class HolidayTable {

  static final int FIRST_YEAR = 2015;
  static final int LAST_YEAR = 2040;

  private HolidayTable() {}

  /**
   * @param arguments the folder to write to
   */
  public static void main(String[] arguments) throws IOException {
    write(Path.of(arguments[0]));
  }

  static void write(Path folder) throws IOException {
    Files.createDirectories(folder);
    List<String> index = new ArrayList<>(List.of(FIRST_YEAR + " " + LAST_YEAR));
    for (String code : (Iterable<String>) countries()::iterator) {
      index.add(code);
      write(folder.resolve(code + ".txt"), new Country(code).lines());
    }
    write(folder.resolve("countries.txt"), index);
  }

  /** Other calendars, those of stock exchanges, have longer codes. */
  private static Stream<String> countries() {
    return Stream.of(HolidayCalendar.values())
        .map(HolidayCalendar::getId)
        .filter(code -> code.length() == 2)
        .sorted();
  }

  /** One kind of line end on every system. */
  private static void write(Path file, List<String> lines) throws IOException {
    Files.writeString(file, String.join("\n", lines) + "\n");
  }
}
