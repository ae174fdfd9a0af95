package org.ballincourt.holidays;

import static org.junit.Assert.assertArrayEquals;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.junit.After;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

/** What it holds is tested where it is read, in the plugin. */
public class HolidayTableTest {

  private static final Path BUILT = Path.of(System.getProperty("table"));

  @Rule public final TemporaryFolder folder = new TemporaryFolder();

  private final Locale locale = Locale.getDefault();
  private final TimeZone zone = TimeZone.getDefault();

  @After
  public void goHome() {
    Locale.setDefault(locale);
    TimeZone.setDefault(zone);
  }

  @Test
  public void isTheSameFromWhateverLanguageAndZone() throws IOException {
    Locale.setDefault(Locale.forLanguageTag("el-GR"));
    TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
    Path again = folder.getRoot().toPath();
    HolidayTable.write(again);

    List<String> names = names(BUILT);
    assertEquals(names, names(again));
    for (String name : names) {
      assertArrayEquals(
          name, Files.readAllBytes(BUILT.resolve(name)), Files.readAllBytes(again.resolve(name)));
    }
  }

  @Test
  public void writesARegionAfterWhatItLiesIn() throws IOException {
    List<String> germany = Files.readAllLines(BUILT.resolve("DE.txt"));

    assertEquals("1st Christmas day=--12-25", germany.get(0));
    assertEquals(
        List.of("[BY-AG] Bavaria, Augsburg", "Assumption day=--08-15", "Peace Festival=--08-08"),
        germany.stream().dropWhile(line -> !line.startsWith("[BY-AG]")).limit(3).toList());
    assertTrue(germany.indexOf("[BY] Bavaria") < germany.indexOf("[BY-AG] Bavaria, Augsburg"));
  }

  @Test
  public void callsNoHolidayByTheWordForNone() throws IOException {
    for (String name : names(BUILT)) {
      assertTrue(
          name,
          Files.readAllLines(BUILT.resolve(name)).stream()
              .noneMatch(line -> line.startsWith("=") || line.startsWith("undefined")));
    }
    assertTrue(Files.readString(BUILT.resolve("SI.txt")).contains("Prešeren Day=--02-08\n"));
    assertTrue(Files.readString(BUILT.resolve("XK.txt")).contains("Labor Day=--05-01\n"));
  }

  @Test
  public void writesNothingButNamesAndDates() throws IOException {
    String line =
        "[^=\\[]+=(--\\d\\d-\\d\\d|\\d{4}-\\d\\d-\\d\\d( \\d{4}-\\d\\d-\\d\\d)*)|\\[[A-Z0-9-]+] \\S.*";
    for (String name : names(BUILT)) {
      if (!name.equals("countries.txt")) {
        for (String text : Files.readAllLines(BUILT.resolve(name))) {
          assertTrue(name + ": " + text, text.matches(line));
        }
      }
    }
  }

  private static List<String> names(Path table) throws IOException {
    try (Stream<Path> files = Files.list(table)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }
}
