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
import net.java.ao.DBParam;
import net.java.ao.Query;
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
public class ChangeStore {

  private static final String LATEST_FIRST = ChangeRow.CHANGE_ID + " DESC";
  private static final String OF_PROJECT = ChangeRow.PROJECT_ID + " = ?";

  /** Of rows that are read to find the last change of each of some projects. */
  private static final int LOOKED_THROUGH = 1000;

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
    ao.create(
        ChangeRow.class,
        new DBParam(ChangeRow.DONE_AT, clock.instant().toEpochMilli()),
        new DBParam(ChangeRow.AUTHOR, user.key().orElse(null)),
        new DBParam(ChangeRow.PROJECT_ID, project),
        new DBParam(ChangeRow.DEED, deed.name()),
        new DBParam(ChangeRow.DIFFERENCES, DifferencesText.of(differences)));
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
   * The last change of each of the projects, by their ids; one statement. One whose last change
   * lies behind a thousand changes of the others is left out.
   */
  public Map<Long, Change> lastOf(Collection<Long> projects) {
    if (projects.isEmpty()) {
      return Map.of();
    }
    String marks = String.join(", ", Collections.nCopies(projects.size(), "?"));
    String among = ChangeRow.PROJECT_ID + " IN (" + marks + ")";
    Query query = Query.select().where(among, projects.toArray()).order(LATEST_FIRST);
    Map<Long, Change> last = new HashMap<>();
    changes(query.limit(LOOKED_THROUGH))
        .forEach(change -> last.putIfAbsent(change.project(), change));
    return last;
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
