package org.ballincourt.acceptance.naive;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;

/** What the REST resources must answer for a list of naive turns. */
public final class ExpectedJson {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final List<String> PARTIES = List.of("TEAM", "CLIENT", "THIRD_PARTY", "NOBODY");

  private ExpectedJson() {}

  /** The answer about turns, given at the instant {@code at}. */
  public static JsonNode turns(String issue, Instant at, List<NaiveTurn> turns) {
    ObjectNode answer = JSON.createObjectNode().put("issue", issue).put("at", at.toString());
    turns.forEach(turn -> answer.withArray("turns").add(turn(turn, at)));
    ObjectNode tally = answer.putObject("tally");
    PARTIES.forEach(party -> tally.put(party, total(party, turns, at)));
    return asRead(answer);
  }

  /** The answer about the court once the open turn has lasted so long, and nothing is limited. */
  public static JsonNode court(String issue, long elapsed, NaiveTurn open) {
    ObjectNode answer =
        JSON.createObjectNode()
            .put("issue", issue)
            .put("party", open.party())
            .put("reason", open.reason())
            .put("since", NaiveTurn.second(open.startedAt()).toString())
            .put("elapsedSeconds", elapsed)
            .putNull("targetSeconds")
            .putNull("due")
            .put("overdue", false);
    return asRead(answer);
  }

  private static ObjectNode turn(NaiveTurn turn, Instant at) {
    String end = turn.endedAt() == null ? null : NaiveTurn.second(turn.endedAt()).toString();
    return JSON.createObjectNode()
        .put("party", turn.party())
        .put("reason", turn.reason())
        .put("startedAt", NaiveTurn.second(turn.startedAt()).toString())
        .put("endedAt", end)
        .put("businessSeconds", turn.seconds(at));
  }

  private static long total(String party, List<NaiveTurn> turns, Instant at) {
    return turns.stream()
        .filter(turn -> turn.party().equals(party))
        .mapToLong(turn -> turn.seconds(at))
        .sum();
  }

  /** Numbers as a reader makes them: a small long and an int are not equal to Jackson. */
  private static JsonNode asRead(ObjectNode answer) {
    try {
      return JSON.readTree(answer.toString());
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }
}
