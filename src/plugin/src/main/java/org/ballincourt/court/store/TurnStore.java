package org.ballincourt.court.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import net.java.ao.Query;
import org.springframework.stereotype.Component;

/**
 * Keeps the turns of issues.
 *
 * <p>Writing needs no lock. Whoever writes first takes the issue's open row away, by a delete that
 * also asks for the mark that it bore when it was read, and makes the new rows in the same
 * transaction. Of two who write at once one finds nothing to take away, changes nothing, and must
 * look again.
 */
@Component
public class TurnStore {

  /** Of rows that are deleted at once, so that no transaction grows with a project. */
  private static final int BATCH = 500;

  private final ActiveObjects ao;

  @Inject
  public TurnStore(ActiveObjects ao) {
    this.ao = ao;
  }

  /** One statement. */
  public StoredTurns of(long issueId) {
    TurnRow[] rows = ao.find(TurnRow.class, TurnRow.ISSUE_ID + " = ?", issueId);
    List<StoredTurn> turns = turns(rows);
    return Arrays.stream(rows)
        .filter(row -> row.getTurnKey().equals(StoredTurn.openKey(issueId)))
        .findFirst()
        .map(
            open ->
                new StoredTurns(
                    issueId, turns, rows.length, open.getMark(), open.getRulesRevision()))
        .orElseGet(() -> new StoredTurns(issueId, turns, rows.length, 0, 0));
  }

  /** Empty where somebody has put nonsense into a row, so that all of the issue is written anew. */
  static List<StoredTurn> turns(TurnRow[] rows) {
    try {
      return Arrays.stream(rows)
          .sorted(Comparator.comparingLong(TurnRow::getStartedAt))
          .map(StoredTurn::of)
          .toList();
    } catch (IllegalArgumentException | NullPointerException e) {
      return List.of();
    }
  }

  /**
   * Writes the turns in place of those that were seen; at most three statements.
   *
   * @param wanted oldest first, the last one open
   * @return false, with nothing changed, where somebody else has written since
   */
  public boolean replace(StoredTurns seen, List<StoredTurn> wanted, long rulesRevision) {
    try {
      return ao.executeInTransaction(() -> write(seen, wanted, rulesRevision));
    } catch (RuntimeException e) {
      if (of(seen.issueId()).mark() == seen.mark()) {
        throw e;
      }
      return false; // somebody else made the issue's open row between our look and our insert
    }
  }

  private boolean write(StoredTurns seen, List<StoredTurn> wanted, long rulesRevision) {
    if (seen.hasOpenRow() && !takeOpenRow(seen)) {
      return false;
    }
    int same = Math.min(seen.sameAs(wanted), wanted.size() - 1);
    deleteClosed(seen, same);
    long mark = ThreadLocalRandom.current().nextLong(1, Long.MAX_VALUE);
    List<Map<String, Object>> rows = new ArrayList<>();
    for (StoredTurn turn : wanted.subList(same, wanted.size())) {
      rows.add(turn.row(seen.issueId(), rulesRevision, mark));
    }
    ao.create(TurnRow.class, rows);
    return true;
  }

  private boolean takeOpenRow(StoredTurns seen) {
    return ao.deleteWithSQL(
            TurnRow.class,
            TurnRow.TURN_KEY + " = ? AND " + TurnRow.MARK + " = ?",
            StoredTurn.openKey(seen.issueId()),
            seen.mark())
        == 1;
  }

  /** The closed rows that are not the same; none in the usual case, a change at the end. */
  private void deleteClosed(StoredTurns seen, int same) {
    int closed = seen.rows() - (seen.hasOpenRow() ? 1 : 0);
    if (same == 0 && closed > 0) {
      deleteIssue(seen.issueId());
    } else if (same < closed) {
      ao.deleteWithSQL(
          TurnRow.class,
          TurnRow.ISSUE_ID + " = ? AND " + TurnRow.STARTED_AT + " >= ?",
          seen.issueId(),
          seen.turns().get(same).placed().turn().startedAt().toEpochMilli());
    }
  }

  /**
   * @return how many turns are gone
   */
  public int deleteIssue(long issueId) {
    return ao.deleteWithSQL(TurnRow.class, TurnRow.ISSUE_ID + " = ?", issueId);
  }

  /** The rows of all issues that were in the project when they were last derived, in batches. */
  public void deleteProject(long projectId) {
    Query some =
        Query.select()
            .where(TurnRow.HOME_ID + " = ?", projectId)
            .order(TurnRow.ISSUE_ID)
            .limit(BATCH);
    for (TurnRow[] rows = ao.find(TurnRow.class, some);
        rows.length > 0;
        rows = ao.find(TurnRow.class, some)) {
      deleteIssues(projectId, rows[0].getIssueId(), rows[rows.length - 1].getIssueId());
    }
  }

  private void deleteIssues(long projectId, long firstInclusive, long lastInclusive) {
    ao.deleteWithSQL(
        TurnRow.class,
        TurnRow.HOME_ID
            + " = ? AND "
            + TurnRow.ISSUE_ID
            + " >= ? AND "
            + TurnRow.ISSUE_ID
            + " <= ?",
        projectId,
        firstInclusive,
        lastInclusive);
  }

  /** How many of the project's issues have turns here. */
  public int issuesWithTurns(long projectId) {
    return ao.count(
        TurnRow.class, TurnRow.HOME_ID + " = ? AND " + TurnRow.ENDED_AT + " IS NULL", projectId);
  }
}
