package org.ballincourt.commitment.naive;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.ballincourt.court.Category;
import org.ballincourt.court.Party;
import org.ballincourt.court.Reason;
import org.ballincourt.court.Status;
import org.ballincourt.court.StatusChange;
import org.ballincourt.court.Turn;
import org.ballincourt.testing.Lives;

/** Whose move it is: every instant at which something happened is looked at, one after another. */
final class NaiveCourt {

  /**
   * The ball is given to somebody.
   *
   * @param order in which it was written down
   * @param onlyFrom who must have it; null for whoever has it
   */
  record Gift(Instant at, long order, Party to, Party onlyFrom) {}

  private final Map<String, Party> names;
  private final List<StatusChange> changes;
  private final List<Gift> gifts;
  private Status status;
  private boolean begun;
  private Instant lastNamed;
  private Gift last;

  private NaiveCourt(
      Status first, List<StatusChange> changes, List<Gift> gifts, Map<String, Party> names) {
    this.status = first;
    this.changes = changes;
    this.gifts = gifts;
    this.names = names;
  }

  static List<Turn> turns(
      Instant created,
      Status first,
      List<StatusChange> changes,
      List<Gift> gifts,
      Map<String, Party> names) {
    SortedSet<Instant> instants = new TreeSet<>(List.of(created));
    changes.forEach(change -> instants.add(change.at()));
    gifts.forEach(gift -> instants.add(gift.at()));
    NaiveCourt court = new NaiveCourt(first, changes, gifts, names);
    List<Turn> turns = new ArrayList<>();
    for (Instant instant : instants) {
      court.pass(instant);
      court.append(instant, turns);
    }
    return turns;
  }

  /** Of several changes at one instant the last counts, and hand-overs come after it. */
  private void pass(Instant instant) {
    Optional<StatusChange> change =
        changes.stream()
            .filter(any -> any.at().equals(instant))
            .max(
                Comparator.comparingLong(StatusChange::entry)
                    .thenComparingInt(StatusChange::position));
    change.ifPresent(
        last -> {
          status = last.to();
          lastNamed = isNamed() ? instant : lastNamed;
        });
    begun = begun || category() != Category.NEW;
    gifts.stream()
        .filter(gift -> gift.at().equals(instant))
        .sorted(Comparator.comparingLong(Gift::order))
        .filter(gift -> gift.onlyFrom == null || gift.onlyFrom == party())
        .forEachOrdered(gift -> last = gift);
  }

  private void append(Instant instant, List<Turn> turns) {
    Turn next = new Turn(party(), reason(), instant, null);
    int before = turns.size() - 1;
    if (before < 0) {
      turns.add(next);
    } else if (turns.get(before).party() != next.party()
        || turns.get(before).reason() != next.reason()) {
      Turn ended = turns.remove(before);
      turns.add(new Turn(ended.party(), ended.reason(), ended.startedAt(), instant));
      turns.add(next);
    }
  }

  private Party party() {
    if (isByHand()) {
      return !isNamed() && category() == Category.DONE ? Party.NOBODY : last.to;
    }
    if (isNamed()) {
      return names.get(status.id());
    }
    return switch (category()) {
      case DONE -> Party.NOBODY;
      case NEW -> begun ? Party.TEAM : Party.NOBODY;
      default -> Party.TEAM;
    };
  }

  private Reason reason() {
    if (party() != Party.NOBODY) {
      return null;
    }
    if (category() == Category.DONE) {
      return Reason.DONE;
    }
    return isByHand() || isNamed() ? Reason.PAUSED : Reason.NOT_STARTED;
  }

  private boolean isByHand() {
    return last != null && (lastNamed == null || !last.at.isBefore(lastNamed));
  }

  private boolean isNamed() {
    return names.containsKey(status.id());
  }

  private Category category() {
    return Lives.categoryOf(status.id());
  }
}
