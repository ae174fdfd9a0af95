package org.ballincourt.court.store.calendar;

import com.atlassian.jira.project.Project;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ballincourt.calendar.BusinessCalendar;
import org.ballincourt.calendar.NamedCalendar;
import org.ballincourt.calendar.store.CalendarUser;
import org.ballincourt.court.store.rules.CourtRulesStore;
import org.ballincourt.court.store.rules.ProjectHours;
import org.ballincourt.court.store.rules.ProjectRules;
import org.ballincourt.jira.Access;
import org.ballincourt.jira.Projects;
import org.springframework.stereotype.Component;

/** The calendars that projects have chosen. */
@Component
public class ProjectCalendars implements CalendarUser {

  private final CourtRulesStore rules;
  private final ProjectHours hours;
  private final MovedTurns turns;
  private final Projects projects;
  private final Access access;

  @Inject
  public ProjectCalendars(
      CourtRulesStore rules,
      ProjectHours hours,
      MovedTurns turns,
      Projects projects,
      Access access) {
    this.rules = rules;
    this.hours = hours;
    this.turns = turns;
    this.projects = projects;
    this.access = access;
  }

  /** Projects by name, whether they are on or off. */
  @Override
  public Users usersOf(long calendar) {
    Set<Long> ids = rules.rulesWith(calendar).keySet();
    List<String> names =
        projects.byName().stream()
            .filter(project -> ids.contains(project.getId()) && access.mayBrowse(project))
            .map(Project::getName)
            .toList();
    return new Users(names, ids.size() - names.size());
  }

  @Override
  public Moved movedBy(NamedCalendar calendar, BusinessCalendar hours) {
    Moved moved = Moved.NOTHING;
    for (Map.Entry<Long, ProjectRules> user : rules.rulesWith(calendar.id()).entrySet()) {
      moved = moved.and(turns.of(user.getKey(), user.getValue(), calendar, hours));
    }
    return moved;
  }

  /** In the order of their ids, so that no two of these wait for each other. */
  @Override
  public void replaced(long calendar) {
    rules.rulesWith(calendar).keySet().stream().sorted().forEach(rules::countAnew);
  }

  @Override
  public void renamed(long calendar) {
    hours.forget(calendar);
  }
}
