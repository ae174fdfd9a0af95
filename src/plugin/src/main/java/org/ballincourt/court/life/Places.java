package org.ballincourt.court.life;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ballincourt.court.Turn;

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

  /** Of several versions the one with the lowest id; empty where nothing is left of any. */
  public Optional<Long> phaseAt(Instant instant, VersionFates fates) {
    Set<Long> then = new HashSet<>(phases);
    for (int i = phaseChanges.size() - 1; i >= 0; i--) {
      if (!phaseChanges.get(i).at().isAfter(instant)) {
        break;
      }
      undo(phaseChanges.get(i), then);
    }
    return fates.today(then).stream().min(Comparator.naturalOrder());
  }

  /** The project and the phase in which it lay at that time. */
  public Whereabouts at(Instant instant, VersionFates fates) {
    return new Whereabouts(projectAt(instant).orElse(null), phaseAt(instant, fates).orElse(null));
  }

  /** Those that it once had and has no longer: some of them may be no more. */
  public Set<Long> formerPhases() {
    return phaseChanges.stream()
        .flatMap(change -> Stream.of(change.removed(), change.added()))
        .filter(version -> version != null && !phases.contains(version))
        .collect(Collectors.toSet());
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
   * @param fates of the versions that it had
   */
  public List<PlacedTurn> cut(List<Turn> turns, VersionFates fates) {
    return turns.stream().flatMap(this::cut).map(turn -> place(turn, fates)).toList();
  }

  private Stream<Turn> cut(Turn turn) {
    List<Turn> parts = new ArrayList<>();
    Turn rest = turn;
    for (Move move : moves) {
      if (movesWithin(rest, move.at())) {
        parts.add(rest.until(move.at()));
        rest = rest.from(move.at());
      }
    }
    parts.add(rest);
    return parts.stream();
  }

  /** Whether the instant is inside the turn, and the project before it is not the one after it. */
  private boolean movesWithin(Turn turn, Instant at) {
    return turn.startedAt().isBefore(at)
        && (turn.isOpen() || at.isBefore(turn.endedAt()))
        && !Objects.equals(projectAt(turn.startedAt()), projectAt(at));
  }

  /** The turn where it began. */
  public PlacedTurn place(Turn turn, VersionFates fates) {
    Whereabouts began = at(turn.startedAt(), fates);
    return new PlacedTurn(turn, began.project(), began.phase());
  }
}
