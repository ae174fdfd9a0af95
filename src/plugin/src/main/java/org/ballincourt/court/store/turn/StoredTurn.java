package org.ballincourt.court.store.turn;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.ballincourt.commitment.CountedTurns;
import org.ballincourt.commitment.Course;
import org.ballincourt.commitment.target.Deadline;
import org.ballincourt.court.Oddities;
import org.ballincourt.court.Party;
import org.ballincourt.court.Reason;
import org.ballincourt.court.Turn;
import org.ballincourt.court.life.Home;
import org.ballincourt.court.life.PlacedTurn;

/**
 * A turn as it is kept.
 *
 * @param home the project whose rules decided, and the issue's client; not null
 * @param placed the turn, its project and its phase, not null
 * @param measures what is counted of it, not null
 * @param ask what the client is, or was, asked for in a turn of theirs; null for nothing
 * @param oddities of the issue's history, with its open turn; {@code NONE} with all others
 * @param effort that the issue takes, with its open turn; {@code NONE} with all others
 */
public record StoredTurn(
    Home home,
    PlacedTurn placed,
    Measures measures,
    TurnAsk ask,
    Oddities oddities,
    Effort effort) {

  /**
   * What the client is, or was, asked for.
   *
   * @param id the commitment's
   * @param told since when they have known of it; null where nobody told them
   */
  public record TurnAsk(long id, Instant told) {

    private static TurnAsk of(Course course) {
      return new TurnAsk(course.id(), course.toldAt().orElse(null));
    }
  }

  /** A turn without an ask, and without anything that is noted beside it. */
  public StoredTurn(Home home, PlacedTurn placed, Measures measures) {
    this(home, placed, measures, null);
  }

  /** A turn without anything that is noted beside it. */
  public StoredTurn(Home home, PlacedTurn placed, Measures measures, TurnAsk ask) {
    this(home, placed, measures, ask, Oddities.NONE, Effort.NONE);
  }

  /** All turns of an issue, cut where it came from other projects. */
  public static List<StoredTurn> of(Home home, CountedTurns counted) {
    List<StoredTurn> stored = new ArrayList<>();
    for (Turn turn : counted.turns()) {
      for (PlacedTurn part : counted.parts(turn)) {
        Measures measures = measures(part.turn(), turn, counted);
        stored.add(new StoredTurn(home, part, measures, ask(turn, counted)));
      }
    }
    return stored;
  }

  /** The last of what they were asked for; with an open turn only what they are asked for still. */
  private static TurnAsk ask(Turn turn, CountedTurns counted) {
    if (turn.party() != Party.CLIENT) {
      return null;
    }
    Optional<Course> course = turn.isOpen() ? counted.openCourse() : counted.lastCourse(turn);
    return course.map(TurnAsk::of).orElse(null);
  }

  /**
   * A part that is not the last of its turn answered nothing, so it is neither in time nor late.
   */
  private static Measures measures(Turn part, Turn whole, CountedTurns counted) {
    boolean last = Objects.equals(part.endedAt(), whole.endedAt());
    Deadline deadline = last ? counted.deadline(whole).orElse(null) : null;
    return part.isOpen()
        ? Measures.open(deadline)
        : Measures.closed(counted.length(part, part.endedAt()), deadline, part.endedAt());
  }

  /**
   * @throws IllegalArgumentException where somebody has put nonsense into the row
   */
  public static StoredTurn of(TurnRow row) {
    Instant end = row.getEndedAt() == null ? null : Instant.ofEpochMilli(row.getEndedAt());
    Reason reason = row.getReason() == null ? null : Reason.valueOf(row.getReason());
    Instant start = Instant.ofEpochMilli(row.getStartedAt());
    Turn turn = new Turn(Party.valueOf(row.getParty()), reason, start, end);
    if (!Objects.equals(row.getWaitsIn(), waitsIn(row.getHomeId(), turn))) {
      throw new IllegalArgumentException("Turn " + row.getTurnKey() + " is where nobody finds it");
    }
    return new StoredTurn(
        new Home(row.getHomeId(), row.getClientId()),
        new PlacedTurn(turn, row.getProjectId(), row.getPhaseId()),
        Measures.of(row),
        ask(row),
        OdditiesText.oddities(row),
        new Effort(row.getPlannedSeconds(), row.getSpentSeconds()));
  }

  private static TurnAsk ask(TurnRow row) {
    Instant told = row.getToldAt() == null ? null : Instant.ofEpochMilli(row.getToldAt());
    return row.getAskId() == null ? null : new TurnAsk(row.getAskId(), told);
  }

  public StoredTurn noting(Oddities odd) {
    return new StoredTurn(home, placed, measures, ask, odd, effort);
  }

  public StoredTurn costing(Effort time) {
    return new StoredTurn(home, placed, measures, ask, oddities, time);
  }

  /** Without what is noted beside it. */
  StoredTurn bare() {
    return new StoredTurn(home, placed, measures, ask);
  }

  /** The columns of its row. */
  Map<String, Object> row(long issueId, long rulesRevision, long mark) {
    Turn turn = placed.turn();
    Map<String, Object> row = new HashMap<>();
    row.put(TurnRow.TURN_KEY, key(issueId, turn));
    row.put(TurnRow.ISSUE_ID, issueId);
    row.put(TurnRow.HOME_ID, home.project());
    row.put(TurnRow.WAITS_IN, waitsIn(home.project(), turn));
    row.put(TurnRow.CLIENT_ID, home.client());
    row.put(TurnRow.PROJECT_ID, placed.project());
    row.put(TurnRow.PHASE_ID, placed.phase());
    row.put(TurnRow.PARTY, turn.party().name());
    row.put(TurnRow.REASON, turn.reason() == null ? null : turn.reason().name());
    row.put(TurnRow.STARTED_AT, turn.startedAt().toEpochMilli());
    row.put(TurnRow.ENDED_AT, turn.isOpen() ? null : turn.endedAt().toEpochMilli());
    measures.fill(row);
    row.put(TurnRow.ASK_ID, ask == null ? null : ask.id());
    row.put(TurnRow.TOLD_AT, ask == null || ask.told() == null ? null : ask.told().toEpochMilli());
    row.put(TurnRow.RULES_REVISION, rulesRevision);
    row.put(TurnRow.MARK, mark);
    row.put(TurnRow.MISFIT, OdditiesText.ofMisfit(oddities));
    row.put(TurnRow.GONE_STATUSES, OdditiesText.ofGone(oddities));
    row.put(TurnRow.DISAGREEMENT, OdditiesText.ofDisagreement(oddities));
    row.put(TurnRow.PLANNED_SECONDS, effort.planned());
    row.put(TurnRow.SPENT_SECONDS, effort.spent());
    return row;
  }

  private static Long waitsIn(long home, Turn turn) {
    return turn.isOpen() && turn.party() != Party.NOBODY ? home : null;
  }

  private static String key(long issueId, Turn turn) {
    return turn.isOpen() ? openKey(issueId) : issueId + "/" + turn.startedAt().toEpochMilli();
  }

  static String openKey(long issueId) {
    return issueId + "/open";
  }
}
