package org.ballincourt.change.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.TreeMap;
import org.ballincourt.change.Difference;
import org.ballincourt.change.Difference.What;

/** Differences as the text that a row holds. */
final class DifferencesText {

  private static final ObjectMapper JSON = new ObjectMapper();

  /** A difference as it is stored: names that stay although classes may move. */
  record Stored(What what, TreeMap<String, String> about, String before, String after) {

    static Stored of(Difference difference) {
      TreeMap<String, String> about = new TreeMap<>(difference.about());
      return new Stored(difference.what(), about, difference.before(), difference.after());
    }

    Difference difference() {
      return new Difference(what, about, before, after);
    }
  }

  private DifferencesText() {}

  static String of(List<Difference> differences) {
    try {
      return JSON.writeValueAsString(differences.stream().map(Stored::of).toList());
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("Differences that cannot be written", e);
    }
  }

  static List<Difference> differences(String text) {
    try {
      List<Stored> stored = JSON.readerForListOf(Stored.class).readValue(text);
      return stored.stream().map(Stored::difference).toList();
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("Differences that cannot be read: " + text, e);
    }
  }
}
