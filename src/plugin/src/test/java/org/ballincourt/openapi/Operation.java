package org.ballincourt.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * What the file says of one verb of one path.
 *
 * @param path what it says of all verbs of that path
 * @param verb what it says of this one
 */
record Operation(Document document, JsonNode path, JsonNode verb) {

  /** As in {@code path key} and {@code query before}. */
  Set<String> parameters() {
    Set<String> names = new TreeSet<>();
    Stream.of(path, verb)
        .flatMap(place -> StreamSupport.stream(place.path("parameters").spliterator(), false))
        .map(document::resolved)
        .forEach(one -> names.add(one.path("in").asText() + " " + one.path("name").asText()));
    return names;
  }

  boolean takesBody() {
    return verb.has("requestBody");
  }

  Set<String> statuses() {
    Set<String> statuses = new TreeSet<>();
    verb.path("responses").fieldNames().forEachRemaining(statuses::add);
    return statuses;
  }

  /** That of the one answer that is no refusal. */
  String success() {
    return statuses().stream().filter(status -> status.startsWith("2")).findFirst().orElse("none");
  }

  /** What such an answer holds; missing where it holds nothing. */
  JsonNode content(String status) {
    return document
        .resolved(verb.path("responses").path(status))
        .at("/content/application~1json/schema");
  }

  String description() {
    return verb.path("description").asText();
  }
}
