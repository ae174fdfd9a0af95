package org.ballincourt.court.store.rules;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import net.java.ao.DBParam;
import org.ballincourt.commitment.target.Targets;
import org.ballincourt.court.CourtRules;
import org.ballincourt.store.LatestRow;

/**
 * The rows of rules. None is ever changed, only replaced: it is deleted on condition that it still
 * is what was read, and made anew in the same transaction, which is the caller's.
 */
final class RulesRows {

  private static final String BY_PROJECT = CourtRulesRow.PROJECT_ID + " = ?";
  private static final String BY_CALENDAR =
      CourtRulesRow.TEAM_CALENDAR + " = ? OR " + CourtRulesRow.CLIENT_CALENDAR + " = ?";
  private static final String BY_PROJECT_AND_STAND =
      BY_PROJECT + " AND " + CourtRulesRow.REVISION + " = ? AND " + CourtRulesRow.FOLLOWED + " = ?";

  private final ActiveObjects ao;

  RulesRows(ActiveObjects ao) {
    this.ao = ao;
  }

  Optional<CourtRulesRow> of(long projectId) {
    return found(BY_PROJECT, projectId).findFirst();
  }

  /** The same, for whoever is about to take it; see {@link LatestRow}. */
  Optional<CourtRulesRow> latest(long projectId) {
    return LatestRow.find(ao, CourtRulesRow.class, CourtRulesRow.PROJECT_ID, projectId);
  }

  /** Of projects that are on. */
  Stream<CourtRulesRow> on() {
    return found(CourtRulesRow.FOLLOWED + " = ?", true);
  }

  /** Of projects, on or off, that have chosen the calendar. */
  Stream<CourtRulesRow> with(long calendar) {
    return found(BY_CALENDAR, calendar, calendar);
  }

  private Stream<CourtRulesRow> found(String where, Object... parameters) {
    return Arrays.stream(ao.find(CourtRulesRow.class, where, parameters));
  }

  int size() {
    return ao.count(CourtRulesRow.class, CourtRulesRow.REVISION + " >= ?", 0L);
  }

  /**
   * Deletes a row.
   *
   * @return false where it is no longer what was seen, and nothing was deleted
   */
  boolean take(CourtRulesRow seen) {
    return ao.deleteWithSQL(
            CourtRulesRow.class,
            BY_PROJECT_AND_STAND,
            seen.getProjectId(),
            seen.getRevision(),
            seen.isFollowed())
        == 1;
  }

  /**
   * Makes a row.
   *
   * @param revision counts, whatever the rules say
   */
  void make(long projectId, ProjectRules rules, long revision) {
    ao.create(
        CourtRulesRow.class,
        new DBParam(CourtRulesRow.PROJECT_ID, projectId),
        new DBParam(CourtRulesRow.FOLLOWED, rules.court().on()),
        new DBParam(CourtRulesRow.STATUSES, RulesText.ofStatuses(rules.court().statuses())),
        new DBParam(CourtRulesRow.TARGETS, RulesText.ofTargets(rules.targets().all())),
        new DBParam(CourtRulesRow.TEAM_CALENDAR, rules.calendars().team()),
        new DBParam(CourtRulesRow.CLIENT_CALENDAR, rules.calendars().client()),
        new DBParam(CourtRulesRow.REVISION, revision));
  }

  void forget(long projectId) {
    ao.deleteWithSQL(CourtRulesRow.class, BY_PROJECT, projectId);
  }

  static ProjectRules rules(Optional<CourtRulesRow> row) {
    return row.map(RulesRows::rules).orElse(ProjectRules.NEVER_ON);
  }

  static ProjectRules rules(CourtRulesRow row) {
    CourtRules court = new CourtRules(RulesText.statuses(row.getStatuses()), row.isFollowed());
    return new ProjectRules(
        court,
        new ChosenCalendars(row.getTeamCalendar(), row.getClientCalendar()),
        new Targets(RulesText.targets(row.getTargets())),
        row.getRevision());
  }
}
