package org.ballincourt.calendar.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.ballincourt.calendar.Edition;
import org.ballincourt.calendar.WrittenEdition;

/** Editions as the text that a row holds. */
final class EditionsText {

  private static final ObjectMapper JSON = new ObjectMapper();

  private EditionsText() {}

  static String of(List<Edition> editions) {
    try {
      return JSON.writeValueAsString(editions.stream().map(WrittenEdition::of).toList());
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("Editions that cannot be written", e);
    }
  }

  static List<Edition> editions(String text) {
    try {
      List<WrittenEdition> written = JSON.readerForListOf(WrittenEdition.class).readValue(text);
      return written.stream().map(WrittenEdition::edition).toList();
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("Editions that cannot be read: " + text, e);
    }
  }
}
