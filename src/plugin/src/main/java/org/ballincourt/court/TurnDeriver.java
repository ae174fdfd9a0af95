package org.ballincourt.court;

import static java.util.Comparator.comparing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

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

  /** Where the ball lies against a status that followed; empty where both say the same. */
  public Optional<Disagreement> disagreement(History history, CourtRules rules) {
    Standing now = standing(history, rules);
    Party holder = now.verdict(rules).party();
    return !now.followed() || holder == now.byStatus(rules).party()
        ? Optional.empty()
        : Optional.of(new Disagreement(holder, now.status()));
  }

  private Standing standing(History history, CourtRules rules) {
    List<Reached> reached = reached(history, rules);
    return reached.get(reached.size() - 1).standing;
  }

  private List<Stay> stays(History history, CourtRules rules) {
    List<Stay> stays = new ArrayList<>();
    for (Reached reached : reached(history, rules)) {
      int last = stays.size() - 1;
      if (last >= 0 && stays.get(last).startedAt().equals(reached.at)) {
        stays.remove(last);
      }
      stays.add(reached.stay(rules));
    }
    return stays;
  }

  /** An act that changes nothing leads nowhere. */
  private List<Reached> reached(History history, CourtRules rules) {
    List<Reached> reached = new ArrayList<>();
    Standing standing = null;
    for (Step step : steps(history)) {
      Standing next =
          step.to == null
              ? standing.handedOver((HandOver) step.act, rules)
              : arrived(standing, step.to, rules);
      if (next != standing) {
        reached.add(new Reached(step.at, step.act, next));
      }
      standing = next;
    }
    return reached;
  }

  private Standing arrived(Standing before, Status status, CourtRules rules) {
    Category category = categories.apply(status.id());
    return before == null
        ? new Standing(status, category, false, null, false)
        : before.in(status, category, rules);
  }

  /** At one instant a status change comes before a hand-over. */
  private static List<Step> steps(History history) {
    List<Step> steps = arrivals(history);
    for (HandOver handOver : history.handOvers()) {
      steps.add(new Step(later(handOver.at(), history.createdAt()), handOver, null));
    }
    steps.sort(comparing(Step::at).thenComparing(step -> step.to == null));
    return steps;
  }

  /** The statuses that the issue really was in: of several changes at one instant, the last. */
  private static List<Step> arrivals(History history) {
    List<Step> arrivals = new ArrayList<>();
    arrivals.add(new Step(history.createdAt(), null, history.atCreation()));
    for (StatusChange change : history.changes()) {
      Instant at = later(change.at(), history.createdAt());
      int last = arrivals.size() - 1;
      if (arrivals.get(last).at.equals(at)) {
        arrivals.remove(last);
      }
      arrivals.add(new Step(at, change, change.to()));
    }
    return arrivals;
  }

  private static Instant later(Instant a, Instant b) {
    return a.isAfter(b) ? a : b;
  }

  /** An act, null for the creation, and the status that it led to, null for a hand-over. */
  private record Step(Instant at, Act act, Status to) {}

  /** How the issue stood after an act; null for its creation. */
  private record Reached(Instant at, Act act, Standing standing) {

    Stay stay(CourtRules rules) {
      return new Stay(standing.status(), at, act, standing.verdict(rules));
    }
  }
}
