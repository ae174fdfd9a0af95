package org.ballincourt.host.export;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;

/** A value in an export file that knows where it stands, so that each complaint can say so. */
record JsonPlace(String file, String path, JsonNode node) {
  private static final int SHORT = 255;

  /** As Jira writes it, {@code 2009-03-06T04:54:10.080-0600}, or with a colon in the offset. */
  private static final DateTimeFormatter JIRA =
      DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss[.SSS][XXX][XX]");

  /** Not null in the file either. */
  JsonPlace required(String field) {
    return optional(field).orElseThrow(() -> child(field).bad("is missing"));
  }

  Optional<JsonPlace> optional(String field) {
    if (!node.isObject()) {
      throw bad("is not an object");
    }
    return node.hasNonNull(field) ? Optional.of(child(field)) : Optional.empty();
  }

  private JsonPlace child(String field) {
    return new JsonPlace(file, path.isEmpty() ? field : path + "." + field, node.get(field));
  }

  List<JsonPlace> elements() {
    if (!node.isArray()) {
      throw bad("is not a list");
    }
    return IntStream.range(0, node.size())
        .mapToObj(i -> new JsonPlace(file, path + "[" + i + "]", node.get(i)))
        .toList();
  }

  /** A text of any length. */
  String longText() {
    if (!node.isTextual()) {
      throw bad("is not a text");
    }
    if (node.textValue().indexOf('\0') >= 0) {
      throw bad("holds a NUL character, which no database keeps");
    }
    return node.textValue();
  }

  String text() {
    return text(SHORT);
  }

  String text(int longest) {
    String text = longText();
    if (text.length() > longest) {
      throw bad("is longer than " + longest + " characters");
    }
    return text;
  }

  /** Jira writes ids as texts; numbers are taken too. Above every id there is room for more. */
  long id() {
    if (!node.asText().matches("\\d{1,18}")) {
      throw bad("is not an id: " + node);
    }
    return Long.parseLong(node.asText());
  }

  int count() {
    if (!node.canConvertToInt()) {
      throw bad("is not a number: " + node);
    }
    return node.intValue();
  }

  /** How long something takes. */
  long seconds() {
    if (!node.isIntegralNumber() || !node.canConvertToLong() || node.longValue() < 0) {
      throw bad("is not a number of seconds: " + node);
    }
    return node.longValue();
  }

  boolean flag() {
    if (!node.isBoolean()) {
      throw bad("is neither true nor false: " + node);
    }
    return node.booleanValue();
  }

  Instant instant() {
    return read("an instant", text -> OffsetDateTime.parse(text, JIRA).toInstant());
  }

  LocalDate date() {
    return read("a date", LocalDate::parse);
  }

  /** Java writes a sign before the years that Jira can't have. */
  private <T> T read(String what, Function<String, T> parser) {
    String text = text();
    try {
      if (text.startsWith("+") || text.startsWith("-")) {
        throw new DateTimeException("signed");
      }
      return parser.apply(text);
    } catch (DateTimeException e) {
      throw bad("is not " + what + ": " + node);
    }
  }

  BadExport bad(String reason) {
    return new BadExport(file, path, reason);
  }
}
