package org.ballincourt.court;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.ballincourt.testing.Hours;
import org.ballincourt.testing.Lives;
import org.junit.Test;

/** What holds of the turns of every history, however odd; tried on many that are. */
public class TurnInvariantsTest {

  private static final Instant CREATED = Instant.parse("2026-03-02T09:00:00.250Z");
  private static final Instant NOW = CREATED.plus(Duration.ofDays(40));
  private static final String[] STATUSES = {"1", "3", "4", "6", "10100", "10101", "999", "998"};

  private final long seed = Long.getLong("seed", System.nanoTime());
  private final Random random = new Random(seed);

  @Test
  public void holdForHistoriesOfEveryKind() {
    for (int i = 0; i < 2_000; i++) {
      check(history(random.nextInt(12)), rules());
    }
  }

  @Test
  public void holdForAnIssueOfTenThousandChanges() {
    check(history(10_000), rules());
  }

  private void check(History history, CourtRules rules) {
    List<Turn> turns = turns(history, rules);
    String story = "seed " + seed + ": " + history + " " + rules;
    assertEquals(story, CREATED, turns.get(0).startedAt());
    assertTrue(story, turns.get(turns.size() - 1).isOpen());
    for (int i = 1; i < turns.size(); i++) {
      assertEquals(story, turns.get(i - 1).endedAt(), turns.get(i).startedAt());
      assertFalse(story, sameMove(turns.get(i - 1), turns.get(i)));
    }
    assertEquals(story, Hours.STANDARD.team().hours().between(CREATED, NOW), sumOf(turns));
    assertEquals(story, turns, turns(shuffled(history), rules));
    assertEachInstantIsJudgedAlike(story, history, rules, turns);
  }

  /** The rules read out at one instant, without the deriver's bookkeeping. */
  private void assertEachInstantIsJudgedAlike(
      String story, History history, CourtRules rules, List<Turn> turns) {
    for (int i = 0; i < 5; i++) {
      Instant instant = CREATED.plusMillis(random.nextInt(50_000_000));
      Turn turn = turns.stream().filter(t -> contains(t, instant)).findFirst().orElseThrow();
      Status status = statusAt(history, instant);
      assertEquals(story, expected(history, rules, status, instant), turn.party());
    }
  }

  private static Party expected(History history, CourtRules rules, Status status, Instant instant) {
    if (rules.statuses().containsKey(status.id())) {
      return rules.statuses().get(status.id());
    }
    Category category = Lives.categoryOf(status.id());
    if (category == Category.DONE || category == Category.NEW && !begunBefore(history, instant)) {
      return Party.NOBODY;
    }
    return Party.TEAM;
  }

  private static boolean begunBefore(History history, Instant instant) {
    List<Instant> instants = new ArrayList<>(List.of(CREATED));
    history.changes().forEach(change -> instants.add(change.at()));
    return instants.stream()
        .filter(at -> !at.isBefore(CREATED) && !at.isAfter(instant))
        .anyMatch(at -> Lives.categoryOf(statusAt(history, at).id()) != Category.NEW);
  }

  private static Status statusAt(History history, Instant instant) {
    Status status = history.atCreation();
    for (StatusChange change : history.changes()) {
      status = change.at().isAfter(instant) ? status : change.to();
    }
    return status;
  }

  private static boolean contains(Turn turn, Instant instant) {
    return !turn.startedAt().isAfter(instant) && (turn.isOpen() || turn.endedAt().isAfter(instant));
  }

  private static boolean sameMove(Turn a, Turn b) {
    return a.party() == b.party() && Objects.equals(a.reason(), b.reason());
  }

  private static Duration sumOf(List<Turn> turns) {
    Tally tally = Tally.of(turns, Hours.STANDARD, NOW);
    Duration sum = Duration.ZERO;
    for (Party party : Party.values()) {
      sum = sum.plus(tally.of(party).orElse(Duration.ZERO));
    }
    return sum;
  }

  private static List<Turn> turns(History history, CourtRules rules) {
    return new TurnDeriver(Lives::categoryOf)
        .explain(history, rules).stream().map(Explanation::turn).toList();
  }

  private History shuffled(History history) {
    List<StatusChange> changes = new ArrayList<>(history.changes());
    Collections.shuffle(changes, random);
    return new History(history.createdAt(), changes, history.current());
  }

  /** Changes before creation, at one instant, with gaps and of unknown statuses among them. */
  private History history(int size) {
    List<StatusChange> changes = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      Instant at = CREATED.plusMillis((random.nextInt(5_000) - 300) * 10_000L);
      Status from = random.nextInt(20) == 0 ? null : status();
      changes.add(new StatusChange(at, 1 + random.nextInt(size), i, from, status()));
    }
    return new History(CREATED, changes, status());
  }

  private CourtRules rules() {
    Map<String, Party> parties = new HashMap<>();
    for (String status : STATUSES) {
      if (random.nextBoolean()) {
        parties.put(status, Party.values()[random.nextInt(Party.values().length)]);
      }
    }
    return new CourtRules(parties, true);
  }

  private Status status() {
    return new Status(STATUSES[random.nextInt(STATUSES.length)], "Status " + random.nextInt(3));
  }
}
