package org.ballincourt.privacy.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** The texts in what a row holds as JSON. */
public final class JsonTexts {
  private static final ObjectMapper JSON = new ObjectMapper();

  private JsonTexts() {}

  /**
   * The same with other texts; names of members and all that is no text stay.
   *
   * @param json null for none
   */
  public static String with(String json, UnaryOperator<String> change) {
    try {
      return json == null
          ? null
          : JSON.writeValueAsString(with(JSON.readValue(json, Object.class), change));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("A row that cannot be read", e);
    }
  }

  private static Object with(Object node, UnaryOperator<String> change) {
    if (node instanceof Map<?, ?> object) {
      Map<Object, Object> changed = new LinkedHashMap<>();
      object.forEach((name, value) -> changed.put(name, with(value, change)));
      return changed;
    }
    if (node instanceof List<?> array) {
      List<Object> changed = new ArrayList<>();
      array.forEach(value -> changed.add(with(value, change)));
      return changed;
    }
    return node instanceof String text ? change.apply(text) : node;
  }
}
