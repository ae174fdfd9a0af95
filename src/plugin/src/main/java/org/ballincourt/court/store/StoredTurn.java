package org.ballincourt.court.store;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.ballincourt.calendar.BusinessTime;
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
 * @param seconds the business time of a closed turn; null while it is open
 * @param oddities of the issue's history, with its open turn; {@code NONE} with all others
 */
public record StoredTurn(long home, PlacedTurn placed, Long seconds, Oddities oddities) {

  /** A turn of an issue whose history has nothing odd. */
  public StoredTurn(long home, PlacedTurn placed, Long seconds) {
    this(home, placed, seconds, Oddities.NONE);
  }

  static StoredTurn of(long home, PlacedTurn placed, BusinessTime time) {
    Turn turn = placed.turn();
    Long seconds =
        turn.isOpen() ? null : time.between(turn.startedAt(), turn.endedAt()).toSeconds();
    return new StoredTurn(home, placed, seconds);
  }

  static StoredTurn of(TurnRow row) {
    Instant end = row.getEndedAt() == null ? null : Instant.ofEpochMilli(row.getEndedAt());
    Reason reason = row.getReason() == null ? null : Reason.valueOf(row.getReason());
    Instant start = Instant.ofEpochMilli(row.getStartedAt());
    Turn turn = new Turn(Party.valueOf(row.getParty()), reason, start, end);
    return new StoredTurn(
        row.getHomeId(),
        new PlacedTurn(turn, row.getProjectId(), row.getPhaseId()),
        row.getBusinessSeconds(),
        OdditiesText.oddities(row.getMisfit(), row.getGoneStatuses()));
  }

  StoredTurn noting(Oddities odd) {
    return new StoredTurn(home, placed, seconds, odd);
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
    row.put(TurnRow.BUSINESS_SECONDS, seconds);
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
