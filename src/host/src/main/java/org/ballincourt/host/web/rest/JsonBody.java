package org.ballincourt.host.web.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import org.ballincourt.host.web.Refusal;

/** The JSON object that a request carries. */
record JsonBody(JsonNode node) {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Pattern MEDIA_TYPE =
      Pattern.compile("application/json\\s*(;.*)?", Pattern.CASE_INSENSITIVE);
  private static final int LONGEST_NAME = 255;

  /** Only {@code application/json}, which no foreign page can send without being asked first. */
  static JsonBody of(HttpServletRequest request) throws IOException {
    String type = request.getContentType();
    if (type == null || !MEDIA_TYPE.matcher(type).matches()) {
      throw Refusal.notJson();
    }
    return new JsonBody(object(request));
  }

  private static JsonNode object(HttpServletRequest request) throws IOException {
    try {
      JsonNode node = JSON.readTree(request.getInputStream());
      if (node.isObject()) {
        return node;
      }
      throw Refusal.badRequest("The body is not a JSON object.");
    } catch (JsonProcessingException e) {
      throw Refusal.badRequest("The body is not JSON: " + e.getOriginalMessage());
    }
  }

  JsonBody object(String field) {
    return new JsonBody(node.path(field));
  }

  String text(String field) {
    return optionalText(field)
        .orElseThrow(() -> Refusal.badRequest("\"" + field + "\" is missing or not a text."));
  }

  Optional<String> optionalText(String field) {
    return Optional.ofNullable(node.path(field).textValue());
  }

  /** A text that is neither empty nor longer than a column. */
  String name(String field) {
    String text = text(field);
    if (text.isBlank() || text.length() > LONGEST_NAME) {
      throw Refusal.badRequest(
          "\"" + field + "\" is empty or longer than " + LONGEST_NAME + " characters.");
    }
    return text;
  }

  /** Empty where it is missing or null. */
  Optional<LocalDate> date(String field) {
    if (!node.hasNonNull(field)) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.parse(text(field)));
    } catch (DateTimeException e) {
      throw Refusal.badRequest("\"" + field + "\" is not a date such as 2026-03-01.");
    }
  }

  /** False where it is missing. */
  boolean flag(String field) {
    JsonNode value = node.path(field);
    if (!value.isMissingNode() && !value.isBoolean()) {
      throw Refusal.badRequest("\"" + field + "\" is neither true nor false.");
    }
    return value.booleanValue();
  }

  /** A whole number from {@code -most} to {@code most}. */
  long number(String field, long most) {
    JsonNode value = node.path(field);
    boolean whole = value.canConvertToExactIntegral() && value.canConvertToLong();
    if (!whole || value.longValue() < -most || value.longValue() > most) {
      throw Refusal.badRequest(
          "\"%s\" is missing, or not a whole number up to %d.".formatted(field, most));
    }
    return value.longValue();
  }
}
