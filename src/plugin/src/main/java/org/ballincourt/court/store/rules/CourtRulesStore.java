package org.ballincourt.court.store.rules;

import static java.util.stream.Collectors.toMap;

import com.atlassian.activeobjects.external.ActiveObjects;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.ballincourt.calendar.store.CalendarGone;
import org.ballincourt.calendar.store.CalendarStore;
import org.ballincourt.court.store.replay.ReplayStore;
import org.springframework.stereotype.Component;

/**
 * Keeps the rules of each project.
 *
 * <p>Of two who save at once the second waits for the first one's row lock, then finds nothing to
 * delete, and looks again; so no two saves give the same revision.
 */
@Component
public class CourtRulesStore {

  private final ActiveObjects ao;
  private final RulesRows rows;
  private final ReplayStore replays;
  private final CalendarStore calendars;
  private final RulesHistory history;

  @Inject
  public CourtRulesStore(
      ActiveObjects ao, ReplayStore replays, CalendarStore calendars, RulesHistory history) {
    this.ao = ao;
    this.rows = new RulesRows(ao);
    this.replays = replays;
    this.calendars = calendars;
    this.history = history;
  }

  /** The rules last saved; those of a project that was never on are {@code NEVER_ON}. */
  public ProjectRules rulesOf(long projectId) {
    return RulesRows.rules(rows.of(projectId));
  }

  /** How many projects have rules, whether they are on or not; one statement. */
  public int size() {
    return rows.size();
  }

  /** The rules of all projects that are on, by project; one statement. */
  public Map<Long, ProjectRules> rulesOn() {
    return rows.on().collect(toMap(CourtRulesRow::getProjectId, RulesRows::rules));
  }

  /** The projects that are on. */
  public List<Long> projectsOn() {
    return rows.on().map(CourtRulesRow::getProjectId).toList();
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
    Optional<CourtRulesRow> seen = rows.latest(projectId);
    while (!saved(projectId, seen, change.apply(RulesRows.rules(seen)))) {
      seen = rows.latest(projectId);
    }
  }

  private boolean saved(long projectId, Optional<CourtRulesRow> seen, ProjectRules rules) {
    try {
      return ao.executeInTransaction(() -> write(projectId, seen, rules));
    } catch (RuntimeException e) {
      if (revision(rows.of(projectId)) == revision(seen)) {
        throw e;
      }
      return false; // somebody else made the row between our look and our insert
    }
  }

  private boolean write(long projectId, Optional<CourtRulesRow> seen, ProjectRules rules) {
    holdNew(RulesRows.rules(seen).calendars(), rules.calendars());
    if (seen.isPresent() && !rows.take(seen.get())) {
      return false;
    }
    long next = revision(seen) + 1;
    rows.make(projectId, rules, next);
    history.add(projectId, RulesRows.rules(seen), rules);
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
    Optional<CourtRulesRow> seen = rows.latest(projectId);
    while (seen.isPresent() && !switchedOff(seen.get())) {
      seen = rows.latest(projectId);
    }
  }

  private boolean switchedOff(CourtRulesRow seen) {
    return ao.executeInTransaction(
        () -> {
          if (!rows.take(seen)) {
            return false;
          }
          ProjectRules before = RulesRows.rules(seen);
          rows.make(seen.getProjectId(), before.off(), seen.getRevision());
          history.add(seen.getProjectId(), before, before.off());
          replays.clear(seen.getProjectId());
          return true;
        });
  }

  /** The rules of all projects, on or off, that have chosen the calendar; one statement. */
  public Map<Long, ProjectRules> rulesWith(long calendar) {
    return rows.with(calendar).collect(toMap(CourtRulesRow::getProjectId, RulesRows::rules));
  }

  /**
   * One of the project's calendars has other hours now: whatever was counted under its rules has to
   * be counted anew. Joins the caller's transaction.
   */
  public void countAnew(long projectId) {
    Optional<CourtRulesRow> seen = rows.latest(projectId);
    while (seen.isPresent() && !countedAnew(seen.get())) {
      seen = rows.latest(projectId);
    }
  }

  private boolean countedAnew(CourtRulesRow seen) {
    if (!rows.take(seen)) {
      return false;
    }
    long next = seen.getRevision() + 1;
    rows.make(seen.getProjectId(), RulesRows.rules(seen), next);
    if (seen.isFollowed()) {
      replays.want(seen.getProjectId(), next);
    }
    return true;
  }

  /** The project is gone. */
  public void forget(long projectId) {
    rows.forget(projectId);
  }
}
