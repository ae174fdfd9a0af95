package org.ballincourt.bench.load;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.StreamSupport;

/** The shape of an issue in an export file. */
final class RealShape {

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSSZ");

  private RealShape() {}

  static Shape of(JsonNode issue) {
    JsonNode entries = issue.path("changelog").path("histories");
    Instant created = time(issue.path("fields"));
    List<Duration> changes =
        StreamSupport.stream(entries.spliterator(), false)
            .filter(RealShape::changesStatus)
            .map(entry -> Duration.between(created, time(entry)))
            .filter(after -> !after.isNegative())
            .sorted()
            .toList();
    String category =
        issue.path("fields").path("status").path("statusCategory").path("key").asText();
    return new Shape(changes, entries.size() - changes.size(), category.equals("done"));
  }

  private static boolean changesStatus(JsonNode entry) {
    return StreamSupport.stream(entry.path("items").spliterator(), false)
        .anyMatch(item -> item.path("field").asText().equals("status"));
  }

  private static Instant time(JsonNode of) {
    return OffsetDateTime.parse(of.path("created").asText(), TIME).toInstant();
  }
}
