package org.ballincourt.court;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.ballincourt.court.Verdict.Rule;

/**
 * Derives turns from history: the one place that knows whose move it is. The rules are those of
 * {@code docs/semantics.md}, "Whose move".
 */
public final class TurnDeriver {

  private final Function<String, Category> categories;

  /**
   * @param categories the category of a status id as it is today; {@code UNDER_WAY} for an id that
   *     Jira does not know
   */
  public TurnDeriver(Function<String, Category> categories) {
    this.categories = categories;
  }

  /**
   * The turns of the whole life with their evidence, oldest first. They leave no gap and do
   * not overlap, none is empty, neighbours differ in party or reason, and the last one is open.
   */
  public List<Explanation> explain(History history, CourtRules rules) {
    List<Explanation> turns = new ArrayList<>();
    List<Stay> ofOneTurn = new ArrayList<>();
    for (Stay stay : stays(history, rules)) {
      if (!ofOneTurn.isEmpty() && !stay.verdict().continues(ofOneTurn.get(0).verdict())) {
        turns.add(explanation(ofOneTurn, stay));
        ofOneTurn.clear();
      }
      ofOneTurn.add(stay);
    }
    turns.add(explanation(ofOneTurn, null));
    return turns;
  }

  private static Explanation explanation(List<Stay> stays, Stay next) {
    Stay first = stays.get(0);
    Verdict verdict = first.verdict();
    Instant endedAt = next == null ? null : next.startedAt();
    Turn turn = new Turn(verdict.party(), verdict.reason(), first.startedAt(), endedAt);
    return new Explanation(turn, stays, next == null ? null : next.openedBy());
  }

  private List<Stay> stays(History history, CourtRules rules) {
    List<Stay> stays = new ArrayList<>();
    boolean begun = false;
    for (Arrival arrival : arrivals(history)) {
      Category category = categories.apply(arrival.status.id());
      Verdict verdict = verdict(arrival.status, category, begun, rules);
      stays.add(new Stay(arrival.status, arrival.at, arrival.change, verdict));
      begun |= category != Category.NEW;
    }
    return stays;
  }

  /** The statuses that the issue really was in: of several changes at one instant, the last. */
  private static List<Arrival> arrivals(History history) {
    List<Arrival> arrivals = new ArrayList<>();
    arrivals.add(new Arrival(history.createdAt(), history.atCreation(), null));
    for (StatusChange change : history.changes()) {
      Instant at = later(change.at(), history.createdAt());
      int last = arrivals.size() - 1;
      if (arrivals.get(last).at.equals(at)) {
        arrivals.remove(last);
      }
      arrivals.add(new Arrival(at, change.to(), change));
    }
    return arrivals;
  }

  private static Instant later(Instant a, Instant b) {
    return a.isAfter(b) ? a : b;
  }

  private static Verdict verdict(
      Status status, Category category, boolean begun, CourtRules rules) {
    return rules
        .partyOf(status)
        .map(party -> new Verdict(party, reason(party, category), Rule.NAMED))
        .orElseGet(() -> byCategory(category, begun));
  }

  private static Reason reason(Party party, Category category) {
    if (party != Party.NOBODY) {
      return null;
    }
    return category == Category.DONE ? Reason.DONE : Reason.PAUSED;
  }

  private static Verdict byCategory(Category category, boolean begun) {
    if (category == Category.DONE) {
      return new Verdict(Party.NOBODY, Reason.DONE, Rule.DONE);
    }
    if (category == Category.UNDER_WAY) {
      return new Verdict(Party.TEAM, null, Rule.UNDER_WAY);
    }
    return begun
        ? new Verdict(Party.TEAM, null, Rule.BACK_TO_NEW)
        : new Verdict(Party.NOBODY, Reason.NOT_STARTED, Rule.NOT_STARTED);
  }

  private record Arrival(Instant at, Status status, StatusChange change) {}
}
