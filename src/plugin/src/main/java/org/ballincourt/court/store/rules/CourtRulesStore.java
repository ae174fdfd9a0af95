package org.ballincourt.court.store.rules;

import static java.util.stream.Collectors.toMap;

import com.atlassian.activeobjects.external.ActiveObjects;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import net.java.ao.DBParam;
import org.ballincourt.calendar.store.CalendarGone;
import org.ballincourt.calendar.store.CalendarStore;
import org.ballincourt.commitment.Targets;
import org.ballincourt.court.CourtRules;
import org.ballincourt.court.store.replay.ReplayStore;
import org.springframework.stereotype.Component;

/**
 * Keeps the rules of each project.
 *
 * <p>A row is never changed, only replaced: it is deleted on condition that it still is what was
 * read, and made anew in the same transaction. Of two who save at once the second waits for the
 * first one's row lock, then finds nothing to delete, and looks again; so no two saves give the
 * same revision.
 */
@Component
public class CourtRulesStore {

  private static final String BY_PROJECT = CourtRulesRow.PROJECT_ID + " = ?";
  private static final String BY_CALENDAR =
      CourtRulesRow.TEAM_CALENDAR + " = ? OR " + CourtRulesRow.CLIENT_CALENDAR + " = ?";
  private static final String BY_PROJECT_AND_STAND =
      BY_PROJECT + " AND " + CourtRulesRow.REVISION + " = ? AND " + CourtRulesRow.FOLLOWED + " = ?";

  private final ActiveObjects ao;
  private final ReplayStore replays;
  private final CalendarStore calendars;
  private final RulesHistory history;

  @Inject
  public CourtRulesStore(
      ActiveObjects ao, ReplayStore replays, CalendarStore calendars, RulesHistory history) {
    this.ao = ao;
    this.replays = replays;
    this.calendars = calendars;
    this.history = history;
  }

  /** The rules last saved; those of a project that was never on are {@code NEVER_ON}. */
  public ProjectRules rulesOf(long projectId) {
    return rules(row(projectId));
  }

  /** How many projects have rules, whether they are on or not; one statement. */
  public int size() {
    return ao.count(CourtRulesRow.class, CourtRulesRow.REVISION + " >= ?", 0L);
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
   *
   * @throws CalendarGone where they name a calendar that those before did not, and that is gone
   */
  public void save(long projectId, ProjectRules rules) {
    change(projectId, before -> rules);
  }

  /** Like a save of the rules that are kept; those of a project that was never on name nothing. */
  public void switchOn(long projectId) {
    change(projectId, ProjectRules::on);
  }

  private void change(long projectId, UnaryOperator<ProjectRules> change) {
    Optional<CourtRulesRow> seen = row(projectId);
    while (!saved(projectId, seen, change.apply(rules(seen)))) {
      seen = row(projectId);
    }
  }

  private boolean saved(long projectId, Optional<CourtRulesRow> seen, ProjectRules rules) {
    try {
      return ao.executeInTransaction(() -> write(projectId, seen, rules));
    } catch (RuntimeException e) {
      if (revision(row(projectId)) == revision(seen)) {
        throw e;
      }
      return false; // somebody else made the row between our look and our insert
    }
  }

  private boolean write(long projectId, Optional<CourtRulesRow> seen, ProjectRules rules) {
    holdNew(rules(seen).calendars(), rules.calendars());
    if (seen.isPresent() && !take(seen.get())) {
      return false;
    }
    long next = revision(seen) + 1;
    create(
        new DBParam(CourtRulesRow.PROJECT_ID, projectId),
        new DBParam(CourtRulesRow.FOLLOWED, rules.court().on()),
        new DBParam(CourtRulesRow.STATUSES, RulesText.ofStatuses(rules.court().statuses())),
        new DBParam(CourtRulesRow.TARGETS, RulesText.ofTargets(rules.targets().all())),
        new DBParam(CourtRulesRow.TEAM_CALENDAR, rules.calendars().team()),
        new DBParam(CourtRulesRow.CLIENT_CALENDAR, rules.calendars().client()),
        new DBParam(CourtRulesRow.REVISION, next));
    history.add(projectId, rules(seen), rules);
    replays.want(projectId, next);
    return true;
  }

  /**
   * Whoever replaces or deletes a calendar at this time either comes before, or finds these rules
   * among those that use it. Held before any rules, as they do: so nobody waits in a circle.
   */
  private void holdNew(ChosenCalendars before, ChosenCalendars after) {
    List<Long> kept = before.ids().toList();
    after
        .ids()
        .filter(id -> !kept.contains(id))
        .sorted()
        .forEach(id -> calendars.hold(id).orElseThrow(() -> new CalendarGone(id)));
  }

  private static long revision(Optional<CourtRulesRow> row) {
    return row.map(CourtRulesRow::getRevision).orElse(0L);
  }

  /** Keeps the rules, but follows the project no longer, and asks for its turns to go. */
  public void switchOff(long projectId) {
    Optional<CourtRulesRow> seen = row(projectId);
    while (seen.isPresent() && !switchedOff(seen.get())) {
      seen = row(projectId);
    }
  }

  private boolean switchedOff(CourtRulesRow seen) {
    return ao.executeInTransaction(
        () -> {
          if (!take(seen)) {
            return false;
          }
          copy(seen, false, seen.getRevision());
          ProjectRules before = rules(seen);
          history.add(seen.getProjectId(), before, before.off());
          replays.clear(seen.getProjectId());
          return true;
        });
  }

  /** The rules of all projects, on or off, that have chosen the calendar; one statement. */
  public Map<Long, ProjectRules> rulesWith(long calendar) {
    return Arrays.stream(ao.find(CourtRulesRow.class, BY_CALENDAR, calendar, calendar))
        .collect(toMap(CourtRulesRow::getProjectId, CourtRulesStore::rules));
  }

  /**
   * One of the project's calendars has other hours now: whatever was counted under its rules has to
   * be counted anew. Joins the caller's transaction.
   */
  public void countAnew(long projectId) {
    Optional<CourtRulesRow> seen = row(projectId);
    while (seen.isPresent() && !countedAnew(seen.get())) {
      seen = row(projectId);
    }
  }

  private boolean countedAnew(CourtRulesRow seen) {
    if (!take(seen)) {
      return false;
    }
    long next = seen.getRevision() + 1;
    copy(seen, seen.isFollowed(), next);
    if (seen.isFollowed()) {
      replays.want(seen.getProjectId(), next);
    }
    return true;
  }

  /** The project is gone. */
  public void forget(long projectId) {
    ao.deleteWithSQL(CourtRulesRow.class, BY_PROJECT, projectId);
  }

  private Optional<CourtRulesRow> row(long projectId) {
    CourtRulesRow[] rows = ao.find(CourtRulesRow.class, BY_PROJECT, projectId);
    return rows.length == 0 ? Optional.empty() : Optional.of(rows[0]);
  }

  private boolean take(CourtRulesRow seen) {
    return ao.deleteWithSQL(
            CourtRulesRow.class,
            BY_PROJECT_AND_STAND,
            seen.getProjectId(),
            seen.getRevision(),
            seen.isFollowed())
        == 1;
  }

  private void copy(CourtRulesRow seen, boolean followed, long revision) {
    create(
        new DBParam(CourtRulesRow.PROJECT_ID, seen.getProjectId()),
        new DBParam(CourtRulesRow.FOLLOWED, followed),
        new DBParam(CourtRulesRow.STATUSES, seen.getStatuses()),
        new DBParam(CourtRulesRow.TARGETS, seen.getTargets()),
        new DBParam(CourtRulesRow.TEAM_CALENDAR, seen.getTeamCalendar()),
        new DBParam(CourtRulesRow.CLIENT_CALENDAR, seen.getClientCalendar()),
        new DBParam(CourtRulesRow.REVISION, revision));
  }

  private void create(DBParam... columns) {
    ao.create(CourtRulesRow.class, columns);
  }

  private static ProjectRules rules(Optional<CourtRulesRow> row) {
    return row.map(CourtRulesStore::rules).orElse(ProjectRules.NEVER_ON);
  }

  private static ProjectRules rules(CourtRulesRow row) {
    CourtRules court = new CourtRules(RulesText.statuses(row.getStatuses()), row.isFollowed());
    return new ProjectRules(
        court,
        new ChosenCalendars(row.getTeamCalendar(), row.getClientCalendar()),
        new Targets(RulesText.targets(row.getTargets())),
        row.getRevision());
  }
}
