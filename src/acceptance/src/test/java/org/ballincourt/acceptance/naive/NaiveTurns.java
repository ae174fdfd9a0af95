package org.ballincourt.acceptance.naive;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;

/**
 * Whose move it was, the plain way: take every instant at which anything changes, ask at each one
 * from scratch whose move it is, and glue together what is alike.
 */
public final class NaiveTurns {

  private final Instant created;
  private final String currentStatus;
  private final List<StatusChange> changes;
  private final StatusMap statuses;
  private final List<NaiveHandOver> handOvers;

  private NaiveTurns(JsonNode issue, StatusMap statuses, List<NaiveHandOver> handOvers) {
    JsonNode fields = issue.path("fields");
    this.created = StatusChange.instant(fields.path("created").asText());
    this.currentStatus = fields.path("status").path("id").asText();
    this.changes = StatusChange.of(issue);
    this.statuses = statuses;
    this.handOvers = handOvers;
  }

  /** The turns of an issue as an export has it; the last one is open. */
  public static List<NaiveTurn> of(JsonNode issue, StatusMap statuses) {
    return of(issue, statuses, List.of());
  }

  /** The same where people gave the ball to somebody by hand, in that order. */
  public static List<NaiveTurn> of(
      JsonNode issue, StatusMap statuses, List<NaiveHandOver> handOvers) {
    return new NaiveTurns(issue, statuses, handOvers).turns();
  }

  private List<NaiveTurn> turns() {
    List<Instant> instants = List.copyOf(instants());
    List<String> statusAt = instants.stream().map(this::statusAt).toList();
    List<NaiveTurn> turns = new ArrayList<>();
    for (int i = 0; i < instants.size(); i++) {
      Move move = moveAt(instants.subList(0, i + 1), statusAt.subList(0, i + 1));
      if (turns.isEmpty() || !move.continues(last(turns))) {
        end(turns, instants.get(i));
        turns.add(new NaiveTurn(move.party(), move.reason(), instants.get(i), null));
      }
    }
    return turns;
  }

  /** Creation and every change after it: an earlier change counts at creation. */
  private TreeSet<Instant> instants() {
    TreeSet<Instant> instants = new TreeSet<>();
    instants.add(created);
    changes.stream().map(StatusChange::at).filter(created::isBefore).forEach(instants::add);
    handOvers.stream().map(NaiveHandOver::at).filter(created::isBefore).forEach(instants::add);
    return instants;
  }

  /** The status after all changes up to and including this instant. */
  private String statusAt(Instant instant) {
    String status = changes.isEmpty() ? currentStatus : changes.get(0).from();
    for (StatusChange change : changes) {
      if (!change.at().isAfter(instant)) {
        status = change.to();
      }
    }
    return status;
  }

  /**
   * What was done by hand counts until the issue comes into a named status, and not where it is
   * done by a status that is not named.
   *
   * @param lived the statuses the issue has had at each instant so far, the current one last
   */
  private Move moveAt(List<Instant> instants, List<String> lived) {
    if (handOvers.isEmpty()) {
      return moveAt(lived); // issues with very many entries would else take for ever
    }
    NaiveHandOver last = null;
    for (int i = 0; i < instants.size(); i++) {
      Instant instant = instants.get(i);
      List<String> livedThen = lived.subList(0, i + 1);
      if (changes.stream().anyMatch(change -> change.at().equals(instant))
          && statuses.names(lived.get(i))) {
        last = null;
      }
      for (NaiveHandOver handOver : handOvers) {
        if (handOver.at().equals(instant) && isMoving(handOver, moveAfter(last, livedThen))) {
          last = handOver;
        }
      }
    }
    return moveAfter(last, lived);
  }

  private static boolean isMoving(NaiveHandOver handOver, Move move) {
    return handOver.from() == null || handOver.from().equals(move.party());
  }

  /**
   * @param last what was done by hand and still counts; null for nothing
   */
  private Move moveAfter(NaiveHandOver last, List<String> lived) {
    String status = lived.get(lived.size() - 1);
    return last == null || (statuses.isDone(status) && !statuses.names(status))
        ? moveAt(lived)
        : new Move(last.party(), null);
  }

  /**
   * @param lived the statuses the issue has had at each instant so far, the current one last
   */
  private Move moveAt(List<String> lived) {
    String status = lived.get(lived.size() - 1);
    if (statuses.names(status)) {
      String party = statuses.named().get(status);
      String why = statuses.isDone(status) ? "DONE" : "PAUSED";
      return new Move(party, party.equals("NOBODY") ? why : null);
    }
    if (statuses.isDone(status)) {
      return new Move("NOBODY", "DONE");
    }
    return lived.stream().allMatch(statuses::isNew)
        ? new Move("NOBODY", "NOT_STARTED")
        : new Move("TEAM", null);
  }

  private static void end(List<NaiveTurn> turns, Instant instant) {
    if (!turns.isEmpty()) {
      NaiveTurn open = turns.remove(turns.size() - 1);
      turns.add(new NaiveTurn(open.party(), open.reason(), open.startedAt(), instant));
    }
  }

  private static NaiveTurn last(List<NaiveTurn> turns) {
    return turns.get(turns.size() - 1);
  }

  private record Move(String party, String reason) {

    boolean continues(NaiveTurn turn) {
      return party.equals(turn.party()) && Objects.equals(reason, turn.reason());
    }
  }
}
