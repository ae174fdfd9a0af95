package org.ballincourt.court;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * In which projects and phases an issue lay over its life: today's, with what came later undone.
 *
 * @param home the project that it is in today
 * @param moves in any order; kept in the order in which they happened
 * @param phases the versions that it has today, by id
 * @param phaseChanges in any order; kept in the order in which they happened
 */
public record Places(
    long home, List<Move> moves, Set<Long> phases, List<PhaseChange> phaseChanges) {

  public Places {
    moves = moves.stream().sorted().toList();
    phases = Set.copyOf(phases);
    phaseChanges = phaseChanges.stream().sorted().toList();
  }

  /** Empty where history names a project that nobody knows any more. */
  public Optional<Long> projectAt(Instant instant) {
    for (Move move : moves) {
      if (move.at().isAfter(instant)) {
        return Optional.ofNullable(move.from());
      }
    }
    return Optional.of(home);
  }

  /** Of several versions the one with the lowest id; empty where the issue had none. */
  public Optional<Long> phaseAt(Instant instant) {
    Set<Long> then = new HashSet<>(phases);
    for (int i = phaseChanges.size() - 1; i >= 0; i--) {
      if (!phaseChanges.get(i).at().isAfter(instant)) {
        break;
      }
      undo(phaseChanges.get(i), then);
    }
    return then.isEmpty() ? Optional.empty() : Optional.of(Collections.min(then));
  }

  private static void undo(PhaseChange change, Set<Long> phases) {
    if (change.added() != null) {
      phases.remove(change.added());
    }
    if (change.removed() != null) {
      phases.add(change.removed());
    }
  }

  /**
   * The turns, cut where the issue came into another project.
   *
   * @param turns of the whole life, oldest first
   */
  public List<PlacedTurn> cut(List<Turn> turns) {
    List<PlacedTurn> placed = new ArrayList<>();
    turns.forEach(turn -> cut(turn, placed));
    return placed;
  }

  private void cut(Turn turn, List<PlacedTurn> placed) {
    Turn rest = turn;
    for (Move move : moves) {
      if (movesWithin(rest, move.at())) {
        placed.add(place(rest.until(move.at())));
        rest = rest.from(move.at());
      }
    }
    placed.add(place(rest));
  }

  /** Whether the instant is inside the turn, and the project before it is not the one after it. */
  private boolean movesWithin(Turn turn, Instant at) {
    return turn.startedAt().isBefore(at)
        && (turn.isOpen() || at.isBefore(turn.endedAt()))
        && !Objects.equals(projectAt(turn.startedAt()), projectAt(at));
  }

  private PlacedTurn place(Turn turn) {
    return new PlacedTurn(
        turn, projectAt(turn.startedAt()).orElse(null), phaseAt(turn.startedAt()).orElse(null));
  }
}
