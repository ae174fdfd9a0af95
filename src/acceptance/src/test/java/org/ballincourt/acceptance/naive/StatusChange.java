package org.ballincourt.acceptance.naive;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** One status item of an issue's history. */
public record StatusChange(Instant at, long history, int position, String from, String to) {

  private static final DateTimeFormatter JIRA =
      DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSSZ");

  private static final Comparator<StatusChange> ORDER =
      Comparator.comparing(StatusChange::at)
          .thenComparing(StatusChange::history)
          .thenComparing(StatusChange::position);

  /** An issue's status changes in the order in which they count. */
  static List<StatusChange> of(JsonNode issue) {
    List<StatusChange> changes = new ArrayList<>();
    for (JsonNode entry : issue.path("changelog").path("histories")) {
      addChanges(entry, changes);
    }
    changes.sort(ORDER);
    return changes;
  }

  /** As Jira writes it. */
  public static Instant instant(String text) {
    return JIRA.parse(text, Instant::from);
  }

  private static void addChanges(JsonNode entry, List<StatusChange> changes) {
    Instant at = instant(entry.path("created").asText());
    int position = 0;
    for (JsonNode item : entry.path("items")) {
      if (item.path("field").asText().equals("status")
          && item.path("fieldtype").asText().equals("jira")) {
        String from = item.path("from").asText();
        String to = item.path("to").asText();
        changes.add(new StatusChange(at, entry.path("id").asLong(), position, from, to));
      }
      position++;
    }
  }
}
