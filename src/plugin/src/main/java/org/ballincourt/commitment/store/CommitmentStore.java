package org.ballincourt.commitment.store;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import com.atlassian.activeobjects.external.ActiveObjects;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.java.ao.Query;
import org.springframework.stereotype.Component;

/** Keeps what follows from facts and turns, so that lists and figures need not derive it. */
@Component
public class CommitmentStore {

  private static final String OPEN = CommitmentRow.ENDED_AT + " IS NULL";

  private final ActiveObjects ao;

  @Inject
  public CommitmentStore(ActiveObjects ao) {
    this.ao = ao;
  }

  /**
   * Writes down what differs: one statement to look, and one for each that does, or for all that
   * are new; joins the caller's transaction.
   *
   * @param wanted all commitments of some issues, at most some hundred
   */
  public void keep(Collection<StoredCommitment> wanted) {
    if (wanted.isEmpty()) {
      return;
    }
    Map<Long, CommitmentRow> rows = rows(wanted);
    List<Map<String, Object>> fresh = new ArrayList<>();
    for (StoredCommitment commitment : wanted) {
      CommitmentRow row = rows.get(commitment.ask().id());
      if (row == null) {
        fresh.add(commitment.columns());
      } else if (!isKept(commitment, row)) {
        commitment.fill(row);
        row.save();
      }
    }
    if (!fresh.isEmpty()) {
      ao.create(CommitmentRow.class, fresh);
    }
  }

  /**
   * One statement, none for nothing.
   *
   * @param wanted all commitments of some issues, at most some hundred
   * @return the issues of those that are not kept like that
   */
  public Set<Long> wrong(Collection<StoredCommitment> wanted) {
    Map<Long, CommitmentRow> rows = wanted.isEmpty() ? Map.of() : rows(wanted);
    return wanted.stream()
        .filter(commitment -> !isKept(commitment, rows.get(commitment.ask().id())))
        .map(commitment -> commitment.ask().issueId())
        .collect(toSet());
  }

  private static boolean isKept(StoredCommitment commitment, CommitmentRow row) {
    return row != null && StoredCommitment.of(row).equals(commitment);
  }

  private Map<Long, CommitmentRow> rows(Collection<StoredCommitment> wanted) {
    Object[] ids = wanted.stream().map(commitment -> commitment.ask().id()).toArray();
    return Arrays.stream(ao.find(CommitmentRow.class, CommitmentRow.ASK_ID + in(ids.length), ids))
        .collect(toMap(CommitmentRow::getAskId, identity()));
  }

  private static String in(int count) {
    return " IN (" + String.join(", ", Collections.nCopies(count, "?")) + ")";
  }

  /** The open ones of issues in some projects, what is due first; one statement. */
  public List<StoredCommitment> openOf(Collection<Long> homes, int most) {
    if (homes.isEmpty()) {
      return List.of();
    }
    Query dueFirst =
        Query.select()
            .where(OPEN + " AND " + CommitmentRow.HOME_ID + in(homes.size()), homes.toArray())
            .order(CommitmentRow.DUE_AT + ", " + CommitmentRow.ASK_ID)
            .limit(most);
    return Arrays.stream(ao.find(CommitmentRow.class, dueFirst)).map(StoredCommitment::of).toList();
  }

  /** Whether one of the issue is open; one statement. */
  public boolean isOpenOn(long issueId) {
    return ao.count(CommitmentRow.class, CommitmentRow.ISSUE_ID + " = ? AND " + OPEN, issueId) > 0;
  }

  /** Those of an issue go; one statement. */
  public void forget(long issueId) {
    ao.deleteWithSQL(CommitmentRow.class, CommitmentRow.ISSUE_ID + " = ?", issueId);
  }

  /** Those of all issues of a project go; one statement. */
  public void deleteProject(long home) {
    ao.deleteWithSQL(CommitmentRow.class, CommitmentRow.HOME_ID + " = ?", home);
  }
}
