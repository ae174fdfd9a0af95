package org.ballincourt.acceptance.rest;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** What stays the same of an answer about turns from one second to the next. */
public final class Stretches {

  private Stretches() {}

  /** Whose move it was, why, and from when to when. */
  public static List<String> of(JsonNode turns) {
    List<String> stretches = new ArrayList<>();
    for (JsonNode turn : turns.path("turns")) {
      stretches.add(
          String.join(
              " ",
              turn.path("party").asText(),
              turn.path("reason").asText(),
              turn.path("startedAt").asText(),
              turn.path("endedAt").asText()));
    }
    return stretches;
  }
}
