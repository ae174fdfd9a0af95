package org.ballincourt.acceptance.report;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.ballincourt.acceptance.jira.JiraClient;
import org.ballincourt.acceptance.jira.Levers;
import org.ballincourt.acceptance.report.NaiveIssue.Part;

/** In which phases turns and asks lay, as the plugin keeps it: other tests hold that to history. */
record Places(Map<String, Long> ofTurns, Map<Long, Long> ofAsks) {

  static Places read(JiraClient admin) {
    Map<String, Long> turns = new HashMap<>();
    for (JsonNode row : new Levers(admin).rows("TURN")) {
      if (!row.path("PHASE_ID").isNull()) {
        String turn = row.path("ISSUE_ID").asLong() + "/" + row.path("STARTED_AT").asLong();
        turns.put(turn, row.path("PHASE_ID").asLong());
      }
    }
    Map<Long, Long> asks = new HashMap<>();
    for (JsonNode row : new Levers(admin).rows("COMMITMENT")) {
      if (!row.path("PHASE_ID").isNull()) {
        asks.put(row.path("ASK_ID").asLong(), row.path("PHASE_ID").asLong());
      }
    }
    return new Places(turns, asks);
  }

  Long of(Part part) {
    return ofTurns.get(part.issue().id() + "/" + part.turn().startedAt().toEpochMilli());
  }

  Long of(NaiveAsk ask) {
    return ofAsks.get(ask.id());
  }

  /** Those in which anything was asked for. */
  Set<Long> phases() {
    return new TreeSet<>(ofAsks.values());
  }
}
