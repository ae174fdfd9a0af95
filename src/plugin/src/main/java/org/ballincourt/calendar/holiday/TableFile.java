package org.ballincourt.calendar.holiday;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The files of the table, as the build has written them beside this class. They are found by this
 * class and not by the thread, whose loader in Jira is not that of the plugin.
 */
final class TableFile {

  private static final Index INDEX = readIndex();

  /** What the table covers; the codes are in order. */
  record Index(int firstYear, int lastYear, Set<String> codes) {}

  private TableFile() {}

  static Index index() {
    return INDEX;
  }

  static List<String> lines(String name) {
    try (InputStream file = TableFile.class.getResourceAsStream(name + ".txt");
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
      return reader.lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Index readIndex() {
    List<String> lines = lines("countries");
    String[] years = lines.get(0).split(" ");
    return new Index(
        Integer.parseInt(years[0]),
        Integer.parseInt(years[1]),
        new TreeSet<>(lines.subList(1, lines.size())));
  }
}
