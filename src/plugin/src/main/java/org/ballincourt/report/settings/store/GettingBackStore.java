package org.ballincourt.report.settings.store;

import static java.util.stream.Collectors.toMap;

import com.atlassian.activeobjects.external.ActiveObjects;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import net.java.ao.DBParam;
import org.ballincourt.change.Deed;
import org.ballincourt.change.Difference;
import org.ballincourt.change.Difference.What;
import org.ballincourt.change.store.ChangeStore;
import org.ballincourt.report.settings.GettingBack;
import org.ballincourt.store.Thousands;
import org.springframework.stereotype.Component;

/**
 * Keeps how long it takes us to find our way back.
 *
 * <p>A row is never changed, only replaced: it is deleted on condition that it still is what was
 * read, and made anew in the same transaction, with the entry of who did it.
 */
@Component
public class GettingBackStore {

  private static final String OF_PROJECT = GettingBackRow.PROJECT_ID + " = ?";
  private static final String AS_SEEN =
      OF_PROJECT
          + " AND "
          + GettingBackRow.THRESHOLD_DAYS
          + " = ? AND "
          + GettingBackRow.HALF_HOURS
          + " = ?";

  private final ActiveObjects ao;
  private final ChangeStore changes;

  @Inject
  public GettingBackStore(ActiveObjects ao, ChangeStore changes) {
    this.ao = ao;
    this.changes = changes;
  }

  /** Empty where nobody has set it; one statement. */
  public Optional<GettingBack> of(long project) {
    return Arrays.stream(ao.find(GettingBackRow.class, OF_PROJECT, project))
        .findFirst()
        .map(GettingBackStore::kept);
  }

  /** By project, without those in which nobody has set it; one statement for each thousand. */
  public Map<Long, GettingBack> of(Collection<Long> projects) {
    return Thousands.of(projects)
        .flatMap(this::rows)
        .collect(toMap(GettingBackRow::getProjectId, GettingBackStore::kept));
  }

  private Stream<GettingBackRow> rows(List<Long> projects) {
    String marks = String.join(", ", Collections.nCopies(projects.size(), "?"));
    String among = GettingBackRow.PROJECT_ID + " IN (" + marks + ")";
    return Arrays.stream(ao.find(GettingBackRow.class, among, projects.toArray()));
  }

  private static GettingBack kept(GettingBackRow row) {
    return new GettingBack(row.getThresholdDays(), row.getHalfHours());
  }

  /**
   * Where it is so already, nothing is written; of two at once the later wins.
   *
   * @param wanted empty to say nothing any more
   */
  public void save(long project, Optional<GettingBack> wanted) {
    Optional<GettingBack> seen = of(project);
    while (!seen.equals(wanted) && !saved(project, seen, wanted)) {
      seen = of(project);
    }
  }

  private boolean saved(long project, Optional<GettingBack> seen, Optional<GettingBack> wanted) {
    try {
      return ao.executeInTransaction(() -> write(project, seen, wanted));
    } catch (RuntimeException e) {
      if (of(project).equals(seen)) {
        throw e;
      }
      return false; // somebody else made the row between our look and our insert
    }
  }

  private boolean write(long project, Optional<GettingBack> seen, Optional<GettingBack> wanted) {
    if (seen.isPresent() && !take(project, seen.get())) {
      return false;
    }
    wanted.ifPresent(next -> make(project, next));
    Difference difference =
        new Difference(What.GETTING_BACK, Map.of(), written(seen), written(wanted));
    changes.add(project, Deed.RULES_CHANGED, List.of(difference));
    return true;
  }

  private static String written(Optional<GettingBack> gettingBack) {
    return gettingBack.map(GettingBack::toString).orElse(null);
  }

  private boolean take(long project, GettingBack seen) {
    return ao.deleteWithSQL(
            GettingBackRow.class, AS_SEEN, project, seen.thresholdDays(), seen.halfHours())
        == 1;
  }

  private void make(long project, GettingBack next) {
    ao.create(
        GettingBackRow.class,
        new DBParam(GettingBackRow.PROJECT_ID, project),
        new DBParam(GettingBackRow.THRESHOLD_DAYS, next.thresholdDays()),
        new DBParam(GettingBackRow.HALF_HOURS, next.halfHours()));
  }
}
