package org.ballincourt.acceptance.start;

import static org.junit.Assert.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.ballincourt.acceptance.export.ExportFile;
import org.ballincourt.acceptance.export.GeneratedExport;
import org.ballincourt.acceptance.jira.Court;
import org.ballincourt.acceptance.jira.JiraProcess;
import org.ballincourt.acceptance.jira.Launch;
import org.ballincourt.acceptance.jira.Rules;
import org.ballincourt.acceptance.rest.Seed;
import org.ballincourt.acceptance.rest.Stretches;
import org.junit.Test;

/** The same data, another process: after a power cut, and with the same export once more. */
public final class RestartIT {

  private static final String PROJECT = GeneratedExport.OPEN_PROJECT;

  private final ExportFile export =
      GeneratedExport.write(Launch.freshDirectory().resolve("export.json"), Seed.next());

  @Test
  public void rulesAndTurnsSurviveAPowerCut() {
    Launch launch = Launch.fresh();
    State saved = saveRules(launch.withExport(export.path()));
    assertEquals(saved, stateAfter(launch));
  }

  @Test
  public void aSecondImportOfTheSameFileChangesNothing() {
    Launch launch = Launch.fresh().withExport(export.path());
    State saved = saveRules(launch);
    assertEquals(saved, stateAfter(launch));
  }

  private State saveRules(Launch launch) {
    try (JiraProcess jira = launch.start()) {
      Court court = new Court(jira.as("admin"));
      court.save(PROJECT, Rules.naming(Map.of("3", "CLIENT", "777", "THIRD_PARTY")).toString());
      return state(court);
    }
  }

  private State stateAfter(Launch launch) {
    try (JiraProcess jira = launch.start()) {
      return state(new Court(jira.as("admin")));
    }
  }

  /** After each start the history is read again, to catch up. */
  private State state(Court court) {
    court.awaitReplayOf(PROJECT);
    List<String> turns = new ArrayList<>();
    for (JsonNode issue : export.issues()) {
      turns.addAll(Stretches.of(court.turnsOf(issue.path("key").asText())));
    }
    return new State(court.rulesOf(PROJECT), court.replayOf(PROJECT), turns);
  }

  private record State(JsonNode rules, JsonNode replay, List<String> turns) {}
}
