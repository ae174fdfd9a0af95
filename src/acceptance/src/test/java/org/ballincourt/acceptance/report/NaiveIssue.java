package org.ballincourt.acceptance.report;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.ballincourt.acceptance.naive.NaiveTurn;
import org.ballincourt.acceptance.naive.NaiveTurns;
import org.ballincourt.acceptance.naive.NaiveWeek;
import org.ballincourt.acceptance.naive.StatusChange;
import org.ballincourt.acceptance.naive.StatusMap;
import org.ballincourt.acceptance.report.NaiveAsk.Target;

/**
 * An issue's life, and what its client was asked for.
 *
 * @param id what Jira knows it by
 */
record NaiveIssue(long id, JsonNode node, List<NaiveTurn> turns, List<NaiveAsk> asks) {

  /** A turn, or as much of it as lay in one project; only the last part of it can be late. */
  record Part(NaiveIssue issue, NaiveTurn turn, NaiveTurn whole, String project) {
    boolean isLast() {
      return turn.endedAt() == null || turn.endedAt().equals(whole.endedAt());
    }

    boolean isOf(String party) {
      return turn.party().equals(party);
    }
  }

  static NaiveIssue of(
      long id, JsonNode node, List<Deed> deeds, StatusMap statuses, NaiveWeek theirs, Target time) {
    List<NaiveTurn> turns = NaiveTurns.of(node, statuses, Deed.handOvers(deeds));
    List<NaiveAsk> asks =
        deeds.stream()
            .filter(deed -> deed.kind().equals("ASKED"))
            .map(ask -> deeds.stream().filter(deed -> deed.ask() == ask.id()).toList())
            .map(own -> new NaiveAsk(own, turns, theirs, time))
            .toList();
    return new NaiveIssue(id, node, turns, asks);
  }

  List<Part> parts() {
    List<Part> parts = new ArrayList<>();
    for (NaiveTurn turn : turns) {
      Instant from = turn.startedAt();
      for (Instant move : moves().keySet()) {
        if (move.isAfter(from) && (turn.endedAt() == null || move.isBefore(turn.endedAt()))) {
          parts.add(part(turn, from, move));
          from = move;
        }
      }
      parts.add(part(turn, from, turn.endedAt()));
    }
    return parts;
  }

  private Part part(NaiveTurn turn, Instant from, Instant to) {
    NaiveTurn part = new NaiveTurn(turn.party(), turn.reason(), from, to);
    return new Part(this, part, turn, projectAt(from));
  }

  /** The key of the project that it was in. */
  String projectAt(Instant instant) {
    var next = moves().higherEntry(instant);
    return next == null ? prefix(node.path("key").asText()) : next.getValue();
  }

  /** From which project it was moved. */
  private TreeMap<Instant, String> moves() {
    TreeMap<Instant, String> moves = new TreeMap<>();
    for (JsonNode entry : node.path("changelog").path("histories")) {
      for (JsonNode item : entry.path("items")) {
        String from = prefix(item.path("fromString").asText());
        if (item.path("field").asText().equals("Key")
            && !from.equals(prefix(item.path("toString").asText()))) {
          moves.put(StatusChange.instant(entry.path("created").asText()), from);
        }
      }
    }
    return moves;
  }

  private static String prefix(String key) {
    return key.replaceFirst("-\\d+$", "");
  }
}
