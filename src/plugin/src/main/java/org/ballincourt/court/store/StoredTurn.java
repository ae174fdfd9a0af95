package org.ballincourt.court.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.ballincourt.commitment.CountedTurns;
import org.ballincourt.commitment.Deadline;
import org.ballincourt.court.Oddities;
import org.ballincourt.court.Party;
import org.ballincourt.court.PlacedTurn;
import org.ballincourt.court.Reason;
import org.ballincourt.court.Turn;

/**
 * A turn as it is kept.
 *
 * @param home the project whose rules decided
 * @param placed the turn, its project and its phase, not null
 * @param measures what is counted of it, not null
 * @param oddities of the issue's history, with its open turn; {@code NONE} with all others
 */
public record StoredTurn(long home, PlacedTurn placed, Measures measures, Oddities oddities) {

  /** A turn of an issue whose history has nothing odd. */
  public StoredTurn(long home, PlacedTurn placed, Measures measures) {
    this(home, placed, measures, Oddities.NONE);
  }

  /** All turns of an issue that is in that project, cut where it came from others. */
  static List<StoredTurn> of(long home, CountedTurns counted) {
    List<StoredTurn> stored = new ArrayList<>();
    for (Turn turn : counted.turns()) {
      for (PlacedTurn part : counted.parts(turn)) {
        stored.add(new StoredTurn(home, part, measures(part.turn(), turn, counted)));
      }
    }
    return stored;
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

  static StoredTurn of(TurnRow row) {
    Instant end = row.getEndedAt() == null ? null : Instant.ofEpochMilli(row.getEndedAt());
    Reason reason = row.getReason() == null ? null : Reason.valueOf(row.getReason());
    Instant start = Instant.ofEpochMilli(row.getStartedAt());
    Turn turn = new Turn(Party.valueOf(row.getParty()), reason, start, end);
    return new StoredTurn(
        row.getHomeId(),
        new PlacedTurn(turn, row.getProjectId(), row.getPhaseId()),
        Measures.of(row),
        OdditiesText.oddities(row.getMisfit(), row.getGoneStatuses()));
  }

  StoredTurn noting(Oddities odd) {
    return new StoredTurn(home, placed, measures, odd);
  }

  /** The columns of its row. */
  Map<String, Object> row(long issueId, long rulesRevision, long mark) {
    Turn turn = placed.turn();
    Map<String, Object> row = new HashMap<>();
    row.put(TurnRow.TURN_KEY, key(issueId, turn));
    row.put(TurnRow.ISSUE_ID, issueId);
    row.put(TurnRow.HOME_ID, home);
    row.put(TurnRow.PROJECT_ID, placed.project());
    row.put(TurnRow.PHASE_ID, placed.phase());
    row.put(TurnRow.PARTY, turn.party().name());
    row.put(TurnRow.REASON, turn.reason() == null ? null : turn.reason().name());
    row.put(TurnRow.STARTED_AT, turn.startedAt().toEpochMilli());
    row.put(TurnRow.ENDED_AT, turn.isOpen() ? null : turn.endedAt().toEpochMilli());
    measures.fill(row);
    row.put(TurnRow.RULES_REVISION, rulesRevision);
    row.put(TurnRow.MARK, mark);
    row.put(TurnRow.MISFIT, OdditiesText.ofMisfit(oddities));
    row.put(TurnRow.GONE_STATUSES, OdditiesText.ofGone(oddities));
    return row;
  }

  private static String key(long issueId, Turn turn) {
    return turn.isOpen() ? openKey(issueId) : issueId + "/" + turn.startedAt().toEpochMilli();
  }

  static String openKey(long issueId) {
    return issueId + "/open";
  }
}
