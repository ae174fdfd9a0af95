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
    assertEquals("issue " + issue + " " + rows, closedSeconds(turnsAnswer), closedSeconds(rows));
  }

  /** Whether an open turn's row keeps the date of an answer about the court, and no length. */
  void assertIsDue(long issue, JsonNode courtAnswer) {
    List<JsonNode> rows = rowsOfIssue.getOrDefault(issue, List.of());
    JsonNode open = rows.get(rows.size() - 1);
    String due = open.path("DUE_AT").isNull() ? "null" : second(open.path("DUE_AT").asLong());
    assertEquals(open.toString(), courtAnswer.path("due").asText(), due);
    assertTrue(open.toString(), open.path("BUSINESS_SECONDS").isNull());
  }

  /**
   * A turn of several rows is as long as they are together; those of the open turn are left out.
   */
  private static long closedSeconds(List<JsonNode> rows) {
    int closed = rows.size();
    while (closed > 0 && move(rows.get(closed - 1)).equals(move(rows.get(rows.size() - 1)))) {
      closed--;
    }
    return rows.subList(0, closed).stream()
        .mapToLong(row -> row.path("BUSINESS_SECONDS").asLong())
        .sum();
  }

  private static String move(JsonNode row) {
    return row.path("PARTY").asText() + "/" + row.path("REASON").asText();
  }

  private static long closedSeconds(JsonNode turnsAnswer) {
    long sum = 0;
    for (JsonNode turn : turnsAnswer.path("turns")) {
      sum += turn.path("endedAt").isNull() ? 0 : turn.path("businessSeconds").asLong();
    }
    return sum;
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
    if (lines.isEmpty() || !lines.get(lines.size() - 1).startsWith(move(row) + " ")) {
      lines.add(move(row) + " " + second(start(row)));
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
