package org.ballincourt.acceptance.rest;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.ballincourt.acceptance.jira.Court;
import org.ballincourt.acceptance.jira.Wait;

/** How far histories of some projects have been read. */
record Reading(Court court, List<String> projects) {

  /** Waits until so many of a hundred are read, or all is done. */
  void await(int percent) {
    Wait.until("far enough", () -> percent() >= percent ? "far enough" : toString());
  }

  /** A project whose reading has not begun counts as one with a long way to go. */
  private int percent() {
    int sum = 0;
    for (String project : projects) {
      JsonNode replay = court.replayOf(project);
      sum += replay.path("state").asText().equals("DONE") ? 100 : percent(replay);
    }
    return sum / projects.size();
  }

  private static int percent(JsonNode replay) {
    return 100 * replay.path("done").asInt() / Math.max(1, replay.path("total").asInt());
  }

  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    for (String project : projects) {
      JsonNode replay = court.replayOf(project);
      text.append(
          "%s %s %s of %s  "
              .formatted(
                  project,
                  replay.path("state").asText(),
                  replay.path("done"),
                  replay.path("total")));
    }
    return text.toString().strip();
  }
}
