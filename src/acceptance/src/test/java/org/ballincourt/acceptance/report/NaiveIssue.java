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
import org.ballincourt.acceptance.report.NaiveReport.Setting;

/**
 * An issue's life, and what its client was asked for.
 *
 * @param client whose it is; null for nobody’s
 * @param theirs the week of whoever it is, or of clients where it is nobody’s
 */
record NaiveIssue(
    Known known, List<NaiveTurn> turns, List<NaiveAsk> asks, NaiveClient client, NaiveWeek theirs) {

  /**
   * What Jira has of it.
   *
   * @param node as the export has it
   */
  record Known(long id, JsonNode node, List<Deed> deeds) {}

  /** A turn, or as much of it as lay in one project; only the last part of it can be late. */
  record Part(NaiveIssue issue, NaiveTurn turn, NaiveTurn whole, String project) {
    boolean isLast() {
      return turn.endedAt() == null || turn.endedAt().equals(whole.endedAt());
    }

    boolean isOf(String party) {
      return turn.party().equals(party);
    }
  }

  static NaiveIssue of(Known known, StatusMap statuses, Setting setting) {
    List<NaiveTurn> turns = NaiveTurns.of(known.node(), statuses, Deed.handOvers(known.deeds()));
    NaiveClient client =
        NaiveClient.of(known.node(), prefix(known.node().path("key").asText()), setting.clients());
    NaiveWeek theirs = client == null ? setting.theirs() : client.week();
    List<NaiveAsk> asks =
        known.deeds().stream()
            .filter(deed -> deed.kind().equals("ASKED"))
            .map(ask -> known.deeds().stream().filter(deed -> deed.ask() == ask.id()).toList())
            .map(own -> new NaiveAsk(own, turns, theirs, setting.their()))
            .toList();
    return new NaiveIssue(known, turns, asks, client, theirs);
  }

  long id() {
    return known.id();
  }

  /** The project that it is in. */
  String home() {
    return prefix(known.node().path("key").asText());
  }

  /** Null where nobody says so. */
  Long seconds(String field) {
    JsonNode value = known.node().path("fields").path(field);
    return value.isNumber() ? Long.valueOf(value.asLong()) : null;
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
    return next == null ? home() : next.getValue();
  }

  /** From which project it was moved. */
  private TreeMap<Instant, String> moves() {
    TreeMap<Instant, String> moves = new TreeMap<>();
    for (JsonNode entry : known.node().path("changelog").path("histories")) {
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
