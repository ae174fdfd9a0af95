package org.ballincourt.commitment;

import static org.junit.Assume.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import org.ballincourt.court.History;
import org.ballincourt.court.Status;
import org.ballincourt.court.StatusChange;

/** The histories of all issues of the real export. */
final class RealHistories {

  private static final DateTimeFormatter JIRA =
      DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSSZ");

  private RealHistories() {}

  /** Reads them; a test that asks for them is left out where the export is missing. */
  static List<History> read() {
    Path root = Path.of(System.getProperty("project.root"));
    Path file = root.resolve(System.getProperty("real.export"));
    assumeTrue("the real export is not at " + file.normalize(), Files.isReadable(file));
    List<History> histories = new ArrayList<>();
    tree(file).path("issues").forEach(issue -> histories.add(history(issue)));
    return histories;
  }

  private static JsonNode tree(Path file) {
    try {
      return new ObjectMapper().readTree(file.toFile());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static History history(JsonNode issue) {
    JsonNode fields = issue.path("fields");
    List<StatusChange> changes = new ArrayList<>();
    for (JsonNode entry : issue.path("changelog").path("histories")) {
      addChanges(entry, changes);
    }
    JsonNode status = fields.path("status");
    return new History(
        instant(fields.path("created")),
        changes,
        new Status(status.path("id").asText(), status.path("name").asText()));
  }

  private static void addChanges(JsonNode entry, List<StatusChange> changes) {
    int position = 0;
    for (JsonNode item : entry.path("items")) {
      if (item.path("field").asText().equals("status")) {
        changes.add(
            new StatusChange(
                instant(entry.path("created")),
                entry.path("id").asLong(),
                position,
                status(item, "from"),
                status(item, "to")));
      }
      position++;
    }
  }

  private static Status status(JsonNode item, String which) {
    return new Status(item.path(which).asText(), item.path(which + "String").asText());
  }

  private static Instant instant(JsonNode text) {
    return JIRA.parse(text.asText(), Instant::from);
  }
}
