package org.ballincourt.privacy.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
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
      return json == null ? null : JSON.writeValueAsString(with(JSON.readTree(json), change));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("A row that cannot be read", e);
    }
  }

  private static JsonNode with(JsonNode node, UnaryOperator<String> change) {
    if (node instanceof ObjectNode object) {
      ObjectNode changed = JSON.createObjectNode();
      object
          .properties()
          .forEach(each -> changed.set(each.getKey(), with(each.getValue(), change)));
      return changed;
    }
    if (node instanceof ArrayNode array) {
      ArrayNode changed = JSON.createArrayNode();
      array.forEach(each -> changed.add(with(each, change)));
      return changed;
    }
    return node.isTextual() ? JSON.getNodeFactory().textNode(change.apply(node.textValue())) : node;
  }
}
