package org.ballincourt.acceptance.rest;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.ballincourt.acceptance.export.ExportFile;
import org.ballincourt.acceptance.jira.Court;
import org.ballincourt.acceptance.jira.Rules;
import org.ballincourt.acceptance.naive.ExpectedJson;
import org.ballincourt.acceptance.naive.NaiveTurn;
import org.ballincourt.acceptance.naive.NaiveTurns;
import org.ballincourt.acceptance.naive.StatusMap;

/** Holds what the plugin answers against the naive derivation, issue by issue. */
record Comparison(Court court, ExportFile export) {

  /** Saves a map for every project and compares every issue under it. */
  void under(Map<String, String> parties) {
    save(parties);
    compareAll(StatusMap.importedFrom(export.issues()).naming(parties));
  }

  void save(Map<String, String> parties) {
    ObjectNode rules = Rules.naming(parties);
    for (String project : export.projects()) {
      court.save(project, rules.toString());
      assertEquals(rules.path("statuses"), court.rulesOf(project).path("statuses"));
      assertReplayed(project);
    }
  }

  void compareAll(StatusMap statuses) {
    export.issues().forEach(issue -> compare(issue, statuses));
  }

  private void assertReplayed(String project) {
    int issues = export.issuesOf(project).size();
    JsonNode replay = court.replayOf(project);
    assertEquals(replay.toString(), issues, replay.path("total").asInt());
    assertEquals(replay.toString(), issues, replay.path("done").asInt());
  }

  private void compare(JsonNode issue, StatusMap statuses) {
    String key = issue.path("key").asText();
    List<NaiveTurn> turns = NaiveTurns.of(issue, statuses);
    Instant before = compareTurns(key, turns);
    JsonNode open = court.courtOf(key);
    Instant after = compareTurns(key, turns);
    compareCourt(key, turns.get(turns.size() - 1), open, List.of(before, after));
  }

  private Instant compareTurns(String key, List<NaiveTurn> turns) {
    JsonNode answer = court.turnsOf(key);
    Instant at = Instant.parse(answer.path("at").asText());
    assertEquals(ExpectedJson.turns(key, at, turns), answer);
    return at;
  }

  /** The answer about the court does not say when it was given, only between which two instants. */
  private void compareCourt(String key, NaiveTurn open, JsonNode answer, List<Instant> between) {
    long elapsed = answer.path("elapsedSeconds").asLong(-1);
    assertTrue(answer.toString(), elapsed >= open.seconds(between.get(0)));
    assertTrue(answer.toString(), elapsed <= open.seconds(between.get(1)));
    assertEquals(ExpectedJson.court(key, elapsed, open), answer);
  }
}
