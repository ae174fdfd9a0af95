package org.ballincourt.testing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ballincourt.commitment.CountedTurns;
import org.ballincourt.commitment.TurnClock;
import org.ballincourt.court.Category;
import org.ballincourt.court.CourtRules;
import org.ballincourt.court.Disagreement;
import org.ballincourt.court.Explanation;
import org.ballincourt.court.HandOver;
import org.ballincourt.court.History;
import org.ballincourt.court.Party;
import org.ballincourt.court.Status;
import org.ballincourt.court.StatusChange;
import org.ballincourt.court.Turn;
import org.ballincourt.court.TurnDeriver;
import org.ballincourt.court.life.Life;
import org.ballincourt.court.life.Places;
import org.ballincourt.court.life.VersionFates;

/** Tells the life of an issue in a few lines, in the statuses of a small agency. */
public final class Lives {

  public static final Status OPEN = new Status("1", "Open");
  public static final Status IN_PROGRESS = new Status("3", "In Progress");
  public static final Status REOPENED = new Status("4", "Reopened");
  public static final Status CLOSED = new Status("6", "Closed");
  public static final Status WAITING = new Status("10100", "Waiting for client");
  public static final Status ON_HOLD = new Status("10101", "On hold");
  public static final Status FORGOTTEN = new Status("999", "Deleted long ago");

  private static final Map<String, Category> CATEGORIES =
      Map.of(
          OPEN.id(), Category.NEW,
          IN_PROGRESS.id(), Category.UNDER_WAY,
          REOPENED.id(), Category.NEW,
          CLOSED.id(), Category.DONE,
          WAITING.id(), Category.UNDER_WAY,
          ON_HOLD.id(), Category.UNDER_WAY);

  public static final CourtRules NO_NAMES = new CourtRules(Map.of(), true);

  private final Instant createdAt;
  private final Status first;
  private final List<StatusChange> changes = new ArrayList<>();
  private final List<HandOver> handOvers = new ArrayList<>();
  private Status current;

  private Lives(Instant createdAt, Status first) {
    this.createdAt = createdAt;
    this.first = first;
    this.current = first;
  }

  /** An instant on 2 March 2026 in UTC, a Monday, such as {@code "09:00"}; or a whole instant. */
  public static Instant at(String time) {
    return Instant.parse(time.length() == 5 ? "2026-03-02T" + time + ":00Z" : time);
  }

  public static Lives created(String time, Status status) {
    return new Lives(at(time), status);
  }

  public Lives then(String time, Status status) {
    return then(time, changes.size() + 1, status);
  }

  /** A change by the history entry of that id. */
  public Lives then(String time, long entry, Status status) {
    changes.add(new StatusChange(at(time), entry, 0, current, status));
    current = status;
    return this;
  }

  /** Somebody gives the ball to a party. */
  public Lives givenTo(String time, Party party) {
    handOvers.add(new HandOver(at(time), handOvers.size() + 1, party));
    return this;
  }

  /** Somebody takes the ball back from the client. */
  public Lives takenBack(String time) {
    handOvers.add(new HandOver(at(time), handOvers.size() + 1, Party.TEAM, Party.CLIENT));
    return this;
  }

  public History history() {
    return new History(createdAt, changes, changes.isEmpty() ? first : current, handOvers);
  }

  public Optional<Disagreement> disagreementUnder(CourtRules rules) {
    return new TurnDeriver(Lives::categoryOf).disagreement(history(), rules);
  }

  public List<Explanation> explainedUnder(CourtRules rules) {
    return new TurnDeriver(Lives::categoryOf).explain(history(), rules);
  }

  public List<Turn> turnsUnder(CourtRules rules) {
    return explainedUnder(rules).stream().map(Explanation::turn).toList();
  }

  /** As if the issue never was in another project or phase. */
  public CountedTurns countedUnder(CourtRules rules, TurnClock clock) {
    Places places = new Places(SmallJira.PROJECT_ID, List.of(), Set.of(), List.of());
    Life life = new Life(history(), places);
    return new CountedTurns(life, explainedUnder(rules), VersionFates.NONE, clock);
  }

  /** One line a turn: {@code "TEAM 09:00-10:00"}, {@code "NOBODY/DONE 10:00-"}. */
  public List<String> storyUnder(CourtRules rules) {
    return turnsUnder(rules).stream().map(Lives::line).toList();
  }

  public static Category categoryOf(String status) {
    return CATEGORIES.getOrDefault(status, Category.UNDER_WAY);
  }

  public static CourtRules naming(Status status, Party party) {
    return new CourtRules(Map.of(status.id(), party), true);
  }

  private static String line(Turn turn) {
    String why = turn.reason() == null ? "" : "/" + turn.reason();
    String end = turn.isOpen() ? "" : time(turn.endedAt());
    return String.format(Locale.ROOT, "%s%s %s-%s", turn.party(), why, time(turn.startedAt()), end);
  }

  private static String time(Instant instant) {
    return instant.toString().substring(11, 16);
  }
}
