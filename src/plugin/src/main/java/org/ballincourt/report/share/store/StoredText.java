package org.ballincourt.report.share.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

/** JSON as a column holds it. */
final class StoredText {
  private static final ObjectMapper JSON = new ObjectMapper();

  private StoredText() {}

  static String of(Object stored) {
    try {
      return JSON.writeValueAsString(stored);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("A copy that cannot be written", e);
    }
  }

  static <T> T read(String text, Class<T> type) {
    try {
      return JSON.readValue(text, type);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("A copy that cannot be read", e);
    }
  }
}
