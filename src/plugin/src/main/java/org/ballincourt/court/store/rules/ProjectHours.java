package org.ballincourt.court.store.rules;

import static java.util.stream.Collectors.toMap;

import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.ballincourt.calendar.NamedCalendar;
import org.ballincourt.calendar.store.CalendarStore;
import org.ballincourt.commitment.TurnClock;
import org.ballincourt.court.WorkingHours;
import org.ballincourt.jira.JiraZone;
import org.springframework.stereotype.Component;

/**
 * Who works when, in each project.
 *
 * <p>Rules get another revision whenever one of their calendars is saved, so what was read under a
 * revision holds as long as that: looking a project up costs nothing once it has been done.
 */
@Component
public class ProjectHours {

  private final CalendarStore calendars;
  private final JiraZone zone;
  private final Map<Long, Known> known = new ConcurrentHashMap<>();

  /** What was read under a revision; null where nothing is chosen. */
  private record Known(long revision, NamedCalendar team, NamedCalendar client) {}

  @Inject
  public ProjectHours(CalendarStore calendars, JiraZone zone) {
    this.calendars = calendars;
    this.zone = zone;
  }

  /** How long turns are under the rules, and by when they are due. */
  public TurnClock clock(long projectId, ProjectRules rules) {
    return new TurnClock(of(projectId, rules), rules.targets());
  }

  /**
   * Where nothing is chosen for the client theirs is the team's, for the team the standard week.
   */
  public WorkingHours of(long projectId, ProjectRules rules) {
    Known read = known(projectId, rules);
    NamedCalendar team = Optional.ofNullable(read.team()).orElseGet(zone::standardWeek);
    return new WorkingHours(team, Optional.ofNullable(read.client()).orElse(team));
  }

  /** The same of several projects, by their ids; one statement, or none where all are known. */
  public Map<Long, WorkingHours> of(Map<Long, ProjectRules> rules) {
    Map<Long, ProjectRules> unknown = new HashMap<>(rules);
    unknown.entrySet().removeIf(entry -> isKnown(entry.getKey(), entry.getValue()));
    List<Long> ids =
        unknown.values().stream().flatMap(each -> each.calendars().ids()).distinct().toList();
    List<NamedCalendar> kept = ids.isEmpty() ? List.of() : calendars.find(ids);
    unknown.forEach((project, each) -> remember(project, read(each, kept)));
    return rules.entrySet().stream()
        .collect(toMap(Map.Entry::getKey, entry -> of(entry.getKey(), entry.getValue())));
  }

  private boolean isKnown(long projectId, ProjectRules rules) {
    Known seen = known.get(projectId);
    return seen != null && seen.revision() == rules.revision();
  }

  private void remember(long projectId, Known read) {
    if (read.revision() > 0) {
      known.put(projectId, read);
    }
  }

  private Known known(long projectId, ProjectRules rules) {
    Known seen = known.get(projectId);
    if (seen != null && seen.revision() == rules.revision()) {
      return seen;
    }
    Known read = read(rules);
    remember(projectId, read);
    return read;
  }

  /**
   * The calendar may be called otherwise, which gives rules no other revision. Other nodes go on
   * with the name of before until its hours, or rules with it, are saved, or they are started anew.
   */
  public void forget(long calendar) {
    known.values().removeIf(read -> isIn(read.team(), calendar) || isIn(read.client(), calendar));
  }

  private static boolean isIn(NamedCalendar chosen, long calendar) {
    return chosen != null && chosen.id() == calendar;
  }

  private Known read(ProjectRules rules) {
    List<Long> ids = rules.calendars().ids().toList();
    return read(rules, ids.isEmpty() ? List.of() : calendars.find(ids));
  }

  private static Known read(ProjectRules rules, List<NamedCalendar> kept) {
    ChosenCalendars chosen = rules.calendars();
    return new Known(rules.revision(), of(chosen.team(), kept), of(chosen.client(), kept));
  }

  private static NamedCalendar of(Long id, List<NamedCalendar> kept) {
    return kept.stream().filter(calendar -> calendar.id().equals(id)).findFirst().orElse(null);
  }
}
