package org.ballincourt.change.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import net.java.ao.DBParam;
import net.java.ao.Query;
import org.ballincourt.change.Authored;
import org.ballincourt.change.Change;
import org.ballincourt.change.Deed;
import org.ballincourt.change.Difference;
import org.ballincourt.jira.CurrentUser;
import org.springframework.stereotype.Component;

/**
 * Keeps who changed what.
 *
 * <p>A project that is deleted keeps its entries: they belong to the history of this Jira, and who
 * has switched something on or off must be found after the project is gone, too.
 */
@Component
public class ChangeStore implements Authored {

  private static final String LATEST_FIRST = ChangeRow.CHANGE_ID + " DESC";
  private static final String OF_PROJECT = ChangeRow.PROJECT_ID + " = ?";
  private static final int BATCH = 200;
  private static final int MOST = 500;
  private static final String IS_LATEST = ChangeRow.LATEST + " = ?";
  private static final String LATEST_OF_PROJECT = OF_PROJECT + " AND " + IS_LATEST;

  private final ActiveObjects ao;
  private final CurrentUser user;
  private final Clock clock;

  @Inject
  public ChangeStore(ActiveObjects ao, CurrentUser user, Clock clock) {
    this.ao = ao;
    this.user = user;
    this.clock = clock;
  }

  /**
   * Writes down what whoever is asking has just done; joins the caller's transaction, so that there
   * is no change without its entry, and no entry without its change.
   *
   * @param project null for all of Jira
   */
  public void add(Long project, Deed deed, List<Difference> differences) {
    if (project != null) {
      retireLatestOf(project);
    }
    ao.create(
        ChangeRow.class,
        new DBParam(ChangeRow.DONE_AT, clock.instant().toEpochMilli()),
        new DBParam(ChangeRow.AUTHOR, user.key().orElse(null)),
        new DBParam(ChangeRow.PROJECT_ID, project),
        new DBParam(ChangeRow.DEED, deed.name()),
        new DBParam(ChangeRow.DIFFERENCES, DifferencesText.of(differences)),
        new DBParam(ChangeRow.LATEST, project != null));
  }

  /** Two that write at one time may leave two latest ones; the next one retires both. */
  private void retireLatestOf(long project) {
    for (ChangeRow row : ao.find(ChangeRow.class, LATEST_OF_PROJECT, project, true)) {
      row.setLatest(false);
      row.save();
    }
  }

  /**
   * Some changes, latest first; one statement.
   *
   * @param project null for all changes
   * @param from how many later ones are left out
   */
  public List<Change> latest(Long project, int from, int most) {
    Query query = Query.select().order(LATEST_FIRST).offset(from).limit(most);
    return changes(project == null ? query : query.where(OF_PROJECT, project));
  }

  /**
   * What was changed in these projects and in all of Jira since a time, the first first, five
   * hundred at most; one statement.
   *
   * @param projects not empty
   */
  public List<Change> since(Instant time, Collection<Long> projects) {
    String marks = String.join(", ", Collections.nCopies(projects.size(), "?"));
    String since =
        "(%s IS NULL OR %s IN (%s)) AND %s >= ?"
            .formatted(ChangeRow.PROJECT_ID, ChangeRow.PROJECT_ID, marks, ChangeRow.DONE_AT);
    Object[] values = Stream.concat(projects.stream(), Stream.of(time.toEpochMilli())).toArray();
    return changes(Query.select().where(since, values).order(ChangeRow.CHANGE_ID).limit(MOST));
  }

  /** The last change of each of the projects that has one, by their ids; one statement. */
  public Map<Long, Change> lastOf(Collection<Long> projects) {
    if (projects.isEmpty()) {
      return Map.of();
    }
    String marks = String.join(", ", Collections.nCopies(projects.size(), "?"));
    String among = ChangeRow.PROJECT_ID + " IN (" + marks + ") AND " + IS_LATEST;
    Object[] values = Stream.concat(projects.stream(), Stream.of(true)).toArray();
    Map<Long, Change> last = new HashMap<>();
    changes(Query.select().where(among, values).order(LATEST_FIRST))
        .forEach(change -> last.putIfAbsent(change.project(), change));
    return last;
  }

  /**
   * Whoever was known by the one key is known by the other from now on; in batches, each of which
   * is a transaction.
   */
  @Override
  public void rename(String original, String target) {
    int changed = original.equals(target) ? 0 : BATCH;
    while (changed == BATCH) {
      changed = ao.executeInTransaction(() -> changeSome(original, target));
    }
  }

  private int changeSome(String original, String target) {
    Query some = Query.select().where(ChangeRow.AUTHOR + " = ?", original).limit(BATCH);
    ChangeRow[] rows = ao.find(ChangeRow.class, some);
    for (ChangeRow row : rows) {
      row.setAuthor(target);
      row.save();
    }
    return rows.length;
  }

  private List<Change> changes(Query query) {
    return Arrays.stream(ao.find(ChangeRow.class, query)).map(ChangeStore::change).toList();
  }

  private static Change change(ChangeRow row) {
    return new Change(
        Instant.ofEpochMilli(row.getDoneAt()),
        row.getAuthor(),
        row.getProjectId(),
        Deed.valueOf(row.getDeed()),
        DifferencesText.differences(row.getDifferences()));
  }
}
