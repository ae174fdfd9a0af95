package org.ballincourt.acceptance.rest;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ballincourt.acceptance.jira.JiraClient;

/** The turns that the plugin keeps, read from its table, by the id of their issue. */
record StoredTurns(Map<Long, List<JsonNode>> rowsOfIssue) {

  static StoredTurns read(JiraClient administrator) {
    Map<Long, List<JsonNode>> rows = new HashMap<>();
    for (JsonNode row : administrator.get("/rest/host/1.0/rows/TURN").json()) {
      rows.computeIfAbsent(row.path("ISSUE_ID").asLong(), id -> new ArrayList<>()).add(row);
    }
    rows.values().forEach(list -> list.sort(Comparator.comparingLong(StoredTurns::start)));
    return new StoredTurns(rows);
  }

  /** Whether an issue's rows, read without the projects they lay in, are the turns of an answer. */
  void assertAre(long issue, JsonNode turnsAnswer) {
    List<JsonNode> rows = rowsOfIssue.getOrDefault(issue, List.of());
    assertWithoutGap(issue, rows);
    List<String> stored = new ArrayList<>();
    for (JsonNode row : rows) {
      addOrContinue(row, stored);
    }
    List<String> answered = new ArrayList<>();
    turnsAnswer.path("turns").forEach(turn -> answered.add(line(turn)));
    assertEquals("issue " + issue + " " + rows, answered, stored);
  }

  /** Whether no turn lies in a version that is no more. */
  void assertInNoPhaseOf(Set<String> versions) {
    for (List<JsonNode> rows : rowsOfIssue.values()) {
      for (JsonNode row : rows) {
        assertFalse(row.toString(), versions.contains(row.path("PHASE_ID").asText()));
      }
    }
  }

  private static void assertWithoutGap(long issue, List<JsonNode> rows) {
    assertTrue("issue " + issue + " has no rows", !rows.isEmpty());
    for (int i = 1; i < rows.size(); i++) {
      assertEquals("issue " + issue, rows.get(i - 1).path("ENDED_AT").asLong(), start(rows.get(i)));
    }
    assertTrue("issue " + issue, rows.get(rows.size() - 1).path("ENDED_AT").isNull());
  }

  /** A row that goes on where the last one stopped, only in another project, is the same turn. */
  private static void addOrContinue(JsonNode row, List<String> lines) {
    String line =
        row.path("PARTY").asText() + "/" + row.path("REASON").asText() + " " + second(start(row));
    String move = line.substring(0, line.indexOf(' '));
    if (lines.isEmpty() || !lines.get(lines.size() - 1).startsWith(move + " ")) {
      lines.add(line);
    }
  }

  private static String line(JsonNode turn) {
    return turn.path("party").asText()
        + "/"
        + turn.path("reason").asText()
        + " "
        + turn.path("startedAt").asText();
  }

  private static long start(JsonNode row) {
    return row.path("STARTED_AT").asLong();
  }

  private static String second(long millis) {
    return Instant.ofEpochSecond(Math.floorDiv(millis, 1000)).toString();
  }
}
