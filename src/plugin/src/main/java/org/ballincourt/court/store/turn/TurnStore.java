package org.ballincourt.court.store.turn;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.sal.api.transaction.TransactionCallback;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import net.java.ao.Query;
import org.ballincourt.commitment.store.CommitmentStore;
import org.ballincourt.commitment.store.StoredCommitment;
import org.springframework.stereotype.Component;

/**
 * Keeps the turns of issues.
 *
 * <p>Writing needs no lock. Whoever writes first takes the issue's open row away, by a delete that
 * also asks for the mark that it bore when it was read, and makes the new rows in the same
 * transaction. Of two who write at once one finds nothing to take away, changes nothing, and must
 * look again. The turns of several issues may be written together.
 */
@Component
public class TurnStore {

  /** Of rows that are deleted at once, so that no transaction grows with a project. */
  private static final int BATCH = 500;

  private final ActiveObjects ao;
  private final CommitmentStore commitments;

  @Inject
  public TurnStore(ActiveObjects ao, CommitmentStore commitments) {
    this.ao = ao;
    this.commitments = commitments;
  }

  /** One statement. */
  public StoredTurns of(long issueId) {
    return of(List.of(issueId)).get(issueId);
  }

  /**
   * One statement.
   *
   * @param issueIds at most some hundred
   * @return of each of them
   */
  public Map<Long, StoredTurns> of(Collection<Long> issueIds) {
    TurnRow[] rows = ao.find(TurnRow.class, TurnRow.ISSUE_ID + in(issueIds), issueIds.toArray());
    Map<Long, List<TurnRow>> rowsOf = Arrays.stream(rows).collect(groupingBy(TurnRow::getIssueId));
    return issueIds.stream()
        .collect(toMap(id -> id, id -> stored(id, rowsOf.getOrDefault(id, List.of()))));
  }

  private static StoredTurns stored(long issueId, List<TurnRow> rows) {
    List<StoredTurn> turns = turns(rows);
    return rows.stream()
        .filter(row -> row.getTurnKey().equals(StoredTurn.openKey(issueId)))
        .findFirst()
        .map(
            open ->
                new StoredTurns(
                    issueId, turns, rows.size(), open.getMark(), open.getRulesRevision()))
        .orElseGet(() -> new StoredTurns(issueId, turns, rows.size(), 0, 0));
  }

  private static String in(Collection<?> wanted) {
    return " IN (" + String.join(", ", Collections.nCopies(wanted.size(), "?")) + ")";
  }

  /** Empty where somebody has put nonsense into a row, so that all of the issue is written anew. */
  static List<StoredTurn> turns(List<TurnRow> rows) {
    try {
      return rows.stream()
          .sorted(Comparator.comparingLong(TurnRow::getStartedAt))
          .map(StoredTurn::of)
          .toList();
    } catch (IllegalArgumentException | NullPointerException e) {
      return List.of();
    }
  }

  /**
   * Writes the turns of one issue.
   *
   * @param wanted oldest first, the last one open
   * @return false, with nothing changed, where somebody else has written since
   */
  public boolean replace(StoredTurns seen, List<StoredTurn> wanted, long rulesRevision) {
    return replace(List.of(new Replacement(seen, wanted, rulesRevision)));
  }

  /**
   * Writes the turns of several issues in place of those that were seen, all or none; at most two
   * statements, and one more for each issue some of whose closed turns go, beside those for what
   * their clients were asked for. Where only the latter is not what it has to be, the open row is
   * taken and made all the same, so that what somebody else has kept since stays.
   *
   * @return false, with nothing changed, where somebody else has written one of them since
   */
  public boolean replace(List<Replacement> looked) {
    Set<Long> wrong = wrongCommitments(looked);
    List<Replacement> due = looked.stream().filter(next -> isDue(next, wrong)).toList();
    return due.isEmpty() || replace(due.stream().map(Replacement::seen).toList(), () -> due);
  }

  /** One statement where turns are as they have to be and something was ever asked for. */
  private Set<Long> wrongCommitments(List<Replacement> looked) {
    return commitments.wrong(asked(looked.stream().filter(next -> !next.isDue()).toList()));
  }

  private static boolean isDue(Replacement next, Set<Long> wrong) {
    return next.isDue() || wrong.contains(next.seen().issueId());
  }

  /**
   * Writes turns together with what they follow from.
   *
   * @param making run in the transaction: what has to be kept in place of what was seen; it may
   *     write as well, and what it wrote is undone where somebody else was faster
   * @return false, with nothing changed, where somebody else has written one of the issues since
   */
  public boolean replace(List<StoredTurns> seen, Supplier<List<Replacement>> making) {
    return transactionally(
        seen,
        () -> {
          List<Replacement> made = making.get();
          return write(made, asked(made));
        });
  }

  private boolean transactionally(List<StoredTurns> seen, TransactionCallback<Boolean> writing) {
    try {
      return ao.executeInTransaction(writing);
    } catch (RuntimeException e) {
      if (areAsSeen(seen)) {
        throw e;
      }
      return false; // somebody else took an open row that we saw, or made one where there was none
    }
  }

  private boolean areAsSeen(List<StoredTurns> seen) {
    Map<Long, StoredTurns> now = of(seen.stream().map(StoredTurns::issueId).toList());
    return seen.stream().allMatch(before -> now.get(before.issueId()).mark() == before.mark());
  }

  private static List<StoredCommitment> asked(List<Replacement> looked) {
    return looked.stream().flatMap(next -> next.commitments().stream()).toList();
  }

  private boolean write(List<Replacement> replacements, List<StoredCommitment> asked) {
    takeOpenRows(replacements.stream().map(Replacement::seen).toList());
    replacements.forEach(this::deleteClosed);
    ao.create(TurnRow.class, replacements.stream().flatMap(next -> next.rows().stream()).toList());
    commitments.keep(asked);
    return true;
  }

  /** A mark is never drawn twice, so that keys and marks need not be compared in pairs. */
  private void takeOpenRows(List<StoredTurns> seen) {
    List<StoredTurns> open = seen.stream().filter(StoredTurns::hasOpenRow).toList();
    List<Object> values = new ArrayList<>();
    open.forEach(turns -> values.add(StoredTurn.openKey(turns.issueId())));
    open.forEach(turns -> values.add(turns.mark()));
    String where = TurnRow.TURN_KEY + in(open) + " AND " + TurnRow.MARK + in(open);
    if (!open.isEmpty() && ao.deleteWithSQL(TurnRow.class, where, values.toArray()) < open.size()) {
      throw new IllegalStateException("Somebody else was faster");
    }
  }

  /** The closed rows that are not the same; none in the usual case, a change at the end. */
  private void deleteClosed(Replacement next) {
    StoredTurns seen = next.seen();
    int closed = seen.rows() - (seen.hasOpenRow() ? 1 : 0);
    if (next.same() == 0 && closed > 0) {
      deleteIssue(seen.issueId());
    } else if (next.same() < closed) {
      ao.deleteWithSQL(
          TurnRow.class,
          TurnRow.ISSUE_ID + " = ? AND " + TurnRow.STARTED_AT + " >= ?",
          seen.issueId(),
          seen.turns().get(next.same()).placed().turn().startedAt().toEpochMilli());
    }
  }

  /**
   * What is kept of an issue goes.
   *
   * @return whether there were any turns
   */
  public boolean forget(long issueId) {
    commitments.forget(issueId);
    return deleteIssue(issueId) > 0;
  }

  /**
   * @return how many turns are gone
   */
  public int deleteIssue(long issueId) {
    return ao.deleteWithSQL(TurnRow.class, TurnRow.ISSUE_ID + " = ?", issueId);
  }

  /** The rows of all issues that were in the project when they were last derived, in batches. */
  public void deleteProject(long projectId) {
    commitments.deleteProject(projectId);
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
