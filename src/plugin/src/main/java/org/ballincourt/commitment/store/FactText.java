package org.ballincourt.commitment.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The lists of a fact, as the texts that its row holds. */
final class FactText {

  private static final ObjectMapper JSON = new ObjectMapper();

  private FactText() {}

  static String ofLines(List<String> lines) {
    return write(lines);
  }

  static String ofNumbers(Set<Integer> numbers) {
    return write(new TreeSet<>(numbers));
  }

  private static String write(Collection<?> values) {
    try {
      return values.isEmpty() ? null : JSON.writeValueAsString(values);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("A list that cannot be written", e);
    }
  }

  static List<String> lines(String text) {
    return read(text, String.class);
  }

  static Set<Integer> numbers(String text) {
    return Set.copyOf(read(text, Integer.class));
  }

  private static <T> List<T> read(String text, Class<T> type) {
    try {
      return text == null ? List.of() : JSON.readerForListOf(type).readValue(text);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("A fact that cannot be read: " + text, e);
    }
  }
}
