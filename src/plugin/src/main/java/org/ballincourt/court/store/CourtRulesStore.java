package org.ballincourt.court.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import net.java.ao.DBParam;
import org.ballincourt.court.CourtRules;
import org.springframework.stereotype.Component;

/** Keeps the rules of each project. */
@Component
public class CourtRulesStore {

  private final ActiveObjects ao;
  private final ReplayStore replays;

  @Inject
  public CourtRulesStore(ActiveObjects ao, ReplayStore replays) {
    this.ao = ao;
    this.replays = replays;
  }

  /** The rules last saved; those of a project that was never on are {@code NEVER_ON}. */
  public ProjectRules rulesOf(long projectId) {
    return row(projectId).map(CourtRulesStore::rules).orElse(ProjectRules.NEVER_ON);
  }

  /** The projects that are on. */
  public List<Long> projectsOn() {
    return Arrays.stream(ao.find(CourtRulesRow.class, CourtRulesRow.FOLLOWED + " = ?", true))
        .map(CourtRulesRow::getProjectId)
        .toList();
  }

  /**
   * Replaces the project's rules and asks for its history to be read under them, both or neither;
   * of two who save at once the later one wins.
   */
  public void save(long projectId, ProjectRules rules) {
    try {
      write(projectId, rules);
    } catch (RuntimeException e) {
      if (row(projectId).isEmpty()) {
        throw e;
      }
      write(projectId, rules); // somebody else made the row between our look and our insert
    }
  }

  private void write(long projectId, ProjectRules rules) {
    ao.executeInTransaction(
        () -> {
          CourtRulesRow row = row(projectId).orElseGet(() -> create(projectId));
          row.setFollowed(rules.court().on());
          row.setStatuses(RulesText.ofStatuses(rules.court().statuses()));
          row.setTargets(RulesText.ofTargets(rules.targets()));
          row.setRevision(row.getRevision() + 1);
          row.save();
          replays.want(projectId, row.getRevision());
          return null;
        });
  }

  /** Keeps the rules, but follows the project no longer, and asks for its turns to go. */
  public void switchOff(long projectId) {
    ao.executeInTransaction(
        () -> {
          row(projectId)
              .ifPresent(
                  row -> {
                    row.setFollowed(false);
                    row.save();
                    replays.clear(projectId);
                  });
          return null;
        });
  }

  /** The project is gone. */
  public void forget(long projectId) {
    ao.deleteWithSQL(CourtRulesRow.class, CourtRulesRow.PROJECT_ID + " = ?", projectId);
  }

  private Optional<CourtRulesRow> row(long projectId) {
    CourtRulesRow[] rows =
        ao.find(CourtRulesRow.class, CourtRulesRow.PROJECT_ID + " = ?", projectId);
    return rows.length == 0 ? Optional.empty() : Optional.of(rows[0]);
  }

  private CourtRulesRow create(long projectId) {
    return ao.create(
        CourtRulesRow.class,
        new DBParam(CourtRulesRow.PROJECT_ID, projectId),
        new DBParam(CourtRulesRow.FOLLOWED, false),
        new DBParam(CourtRulesRow.REVISION, 0L));
  }

  private static ProjectRules rules(CourtRulesRow row) {
    CourtRules court = new CourtRules(RulesText.statuses(row.getStatuses()), row.isFollowed());
    return new ProjectRules(court, RulesText.targets(row.getTargets()), row.getRevision());
  }
}
