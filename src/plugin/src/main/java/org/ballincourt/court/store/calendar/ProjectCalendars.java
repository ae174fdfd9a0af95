package org.ballincourt.court.store.calendar;

import com.atlassian.jira.project.Project;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.ballincourt.calendar.BusinessCalendar;
import org.ballincourt.calendar.NamedCalendar;
import org.ballincourt.calendar.store.CalendarUser;
import org.ballincourt.court.store.rules.ProjectHours;
import org.ballincourt.jira.Access;
import org.ballincourt.jira.Projects;
import org.springframework.stereotype.Component;

/** The calendars that projects count on: their own, and those of their clients. */
@Component
public class ProjectCalendars implements CalendarUser {

  private final CountedProjects counted;
  private final ProjectHours hours;
  private final MovedTurns turns;
  private final Projects projects;
  private final Access access;

  @Inject
  public ProjectCalendars(
      CountedProjects counted,
      ProjectHours hours,
      MovedTurns turns,
      Projects projects,
      Access access) {
    this.counted = counted;
    this.hours = hours;
    this.turns = turns;
    this.projects = projects;
    this.access = access;
  }

  /** Projects by name, whether they are on or off. */
  @Override
  public Users usersOf(long calendar) {
    Set<Long> ids = counted.thatChose(calendar);
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
    for (long project : counted.with(calendar.id())) {
      moved = moved.and(turns.of(project, counted.rulesOf(project), calendar, hours));
    }
    return moved;
  }

  @Override
  public void replaced(long calendar) {
    counted.countAnew(counted.with(calendar));
  }

  @Override
  public void renamed(long calendar) {
    hours.forget(calendar);
  }
}
