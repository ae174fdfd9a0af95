package org.ballincourt.acceptance.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;

/** Compares JSON with the schema that describes it, and names each place that differs. */
final class Conformity {

  private static final Pattern INSTANT =
      Pattern.compile("\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}Z");

  private final Description description;
  private final List<String> faults = new ArrayList<>();

  private Conformity(Description description) {
    this.description = description;
  }

  /** What of the answer is otherwise than the schema says, each with its place; none is good. */
  static List<String> faults(JsonNode answer, JsonNode schema, Description description) {
    Conformity conformity = new Conformity(description);
    conformity.check(answer, schema, "$");
    return conformity.faults;
  }

  private void check(JsonNode value, JsonNode place, String path) {
    JsonNode schema = description.resolved(place);
    if (value.isNull()) {
      require(schema.path("nullable").asBoolean(), path, "is null");
    } else {
      schema.path("allOf").forEach(part -> check(value, part, path));
      checkChoice(value, schema, path);
      checkType(value, schema, path);
      checkWords(value, schema, path);
    }
  }

  private void checkChoice(JsonNode value, JsonNode schema, String path) {
    if (schema.has("oneOf")) {
      long fitting =
          StreamSupport.stream(schema.path("oneOf").spliterator(), false)
              .filter(choice -> faults(value, choice, description).isEmpty())
              .count();
      require(fitting == 1, path, "is of " + fitting + " of the kinds that it can be");
    }
  }

  private void checkType(JsonNode value, JsonNode schema, String path) {
    switch (schema.path("type").asText()) {
      case "object" -> checkObject(value, schema, path);
      case "array" -> checkList(value, schema, path);
      case "string" -> checkText(value, schema.path("format").asText(), path);
      case "integer" -> require(value.isIntegralNumber(), path, "is no whole number: " + value);
      case "number" -> require(value.isNumber(), path, "is no number: " + value);
      case "boolean" -> require(value.isBoolean(), path, "is not true or false: " + value);
      default -> {}
    }
  }

  private void checkObject(JsonNode value, JsonNode schema, String path) {
    require(value.isObject(), path, "is no object: " + value);
    schema
        .path("required")
        .forEach(
            name -> require(value.has(name.asText()), path + "." + name.asText(), "is missing"));
    value
        .properties()
        .forEach(
            member -> {
              String name = member.getKey();
              JsonNode described = member(schema, name);
              require(!described.isMissingNode(), path + "." + name, "is not described");
              check(member.getValue(), described, path + "." + name);
            });
  }

  private static JsonNode member(JsonNode schema, String name) {
    JsonNode own = schema.path("properties").path(name);
    return own.isMissingNode() ? schema.path("additionalProperties") : own;
  }

  private void checkList(JsonNode value, JsonNode schema, String path) {
    require(value.isArray(), path, "is no list: " + value);
    for (int i = 0; i < value.size(); i++) {
      check(value.get(i), schema.path("items"), path + "[" + i + "]");
    }
  }

  private void checkText(JsonNode value, String format, String path) {
    require(value.isTextual(), path, "is no text: " + value);
    Predicate<String> fits =
        switch (format) {
          case "date-time" -> INSTANT.asMatchPredicate();
          case "date" -> Conformity::isDate;
          default -> any -> true;
        };
    require(fits.test(value.asText()), path, "is no " + format + ": " + value);
  }

  private static boolean isDate(String text) {
    try {
      return LocalDate.parse(text).toString().equals(text);
    } catch (DateTimeParseException e) {
      return false;
    }
  }

  private void checkWords(JsonNode value, JsonNode schema, String path) {
    if (schema.has("enum")) {
      boolean listed =
          StreamSupport.stream(schema.path("enum").spliterator(), false).anyMatch(value::equals);
      require(listed, path, "is none of " + schema.path("enum") + ": " + value);
    }
  }

  private void require(boolean fine, String path, String fault) {
    if (!fine) {
      faults.add(path + " " + fault);
    }
  }
}
