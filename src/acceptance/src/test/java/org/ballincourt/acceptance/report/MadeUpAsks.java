package org.ballincourt.acceptance.report;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.ballincourt.acceptance.naive.NaiveTurn;
import org.ballincourt.acceptance.naive.NaiveTurns;
import org.ballincourt.acceptance.naive.StatusMap;
import org.ballincourt.acceptance.report.Deed.Wish;

/**
 * Asks put into histories: a third of the client's turns is asked for and told, a tenth asked for
 * and not told, a tenth told and bounced once with a question. Most are received, some taken back,
 * the others left. A fifth is of a kind for which there may be no time to answer.
 */
final class MadeUpAsks {
  private static final Duration SHORTEST = Duration.ofMinutes(10);

  private final Random random;
  private final StatusMap statuses;
  private final Map<String, List<Deed>> deedsOfIssue = new LinkedHashMap<>();
  private long facts;

  MadeUpAsks(Random random, StatusMap statuses) {
    this.random = random;
    this.statuses = statuses;
  }

  /** By the key of the issue, in order. */
  Map<String, List<Deed>> in(List<JsonNode> issues) {
    issues.forEach(this::add);
    return deedsOfIssue;
  }

  private void add(JsonNode issue) {
    List<Deed> deeds = new ArrayList<>();
    deedsOfIssue.put(issue.path("key").asText(), deeds);
    Instant after = Instant.EPOCH;
    boolean over = true;
    while (over) {
      NaiveTurn next = next(issue, deeds, after);
      if (next == null) {
        return;
      }
      after = next.startedAt();
      over = addTo(next, deeds);
    }
  }

  private NaiveTurn next(JsonNode issue, List<Deed> deeds, Instant after) {
    return NaiveTurns.of(issue, statuses, Deed.handOvers(deeds)).stream()
        .filter(turn -> turn.party().equals("CLIENT") && turn.startedAt().isAfter(after))
        .filter(turn -> deeds.isEmpty() || turn.startedAt().isAfter(last(deeds).at()))
        .filter(turn -> length(turn).compareTo(SHORTEST) > 0)
        .findFirst()
        .orElse(null);
  }

  private static Deed last(List<Deed> deeds) {
    return deeds.get(deeds.size() - 1);
  }

  private static Duration length(NaiveTurn turn) {
    return turn.endedAt() == null
        ? Duration.ofDays(20)
        : Duration.between(turn.startedAt(), turn.endedAt());
  }

  /** Whether nothing is asked for any more. */
  private boolean addTo(NaiveTurn turn, List<Deed> deeds) {
    int dice = random.nextInt(30);
    if (dice >= 16) {
      return true;
    }
    boolean told = dice < 10 || dice >= 13;
    Wish wish = new Wish(random.nextInt(5) > 0 ? "APPROVAL" : "OTHER", told);
    add(deeds, "ASKED", turn, 0.1 * random.nextDouble(), wish);
    if (dice >= 13) {
      add(deeds, "QUESTIONED", turn, 0.2 + 0.2 * random.nextDouble(), null);
      add(deeds, "ANSWERED", turn, 0.5 + 0.2 * random.nextDouble(), null);
    }
    int end = random.nextInt(10);
    if (end > 1) {
      add(deeds, end > 3 ? "RECEIVED" : "WITHDRAWN", turn, 0.8 + 0.15 * random.nextDouble(), null);
    }
    return end > 1;
  }

  private void add(List<Deed> deeds, String kind, NaiveTurn turn, double part, Wish wish) {
    long millis = (long) (length(turn).toMillis() * part);
    Instant at = turn.startedAt().plusMillis(millis).truncatedTo(ChronoUnit.SECONDS).plusSeconds(1);
    facts++;
    deeds.add(new Deed(facts, wish == null ? last(deeds).ask() : facts, kind, at, wish));
  }
}
