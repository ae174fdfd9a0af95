package org.ballincourt.court.store;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.time.ZoneOffset;
import java.util.TimeZone;
import org.ballincourt.calendar.BusinessCalendar;
import org.ballincourt.calendar.NamedCalendar;
import org.ballincourt.calendar.StandardWeek;
import org.ballincourt.calendar.store.CalendarStore;
import org.ballincourt.commitment.target.Targets;
import org.ballincourt.court.CourtRules;
import org.ballincourt.court.WorkingHours;
import org.ballincourt.court.store.rules.ChosenCalendars;
import org.ballincourt.court.store.rules.ProjectHours;
import org.ballincourt.court.store.rules.ProjectRules;
import org.ballincourt.host.plugin.ao.OnEachDatabase;
import org.ballincourt.jira.JiraZone;
import org.junit.Before;
import org.junit.Test;

public class ProjectHoursTest extends OnEachDatabase {

  private static final BusinessCalendar WEEK = StandardWeek.in(ZoneOffset.UTC).hours();

  private ProjectHours hours;
  private NamedCalendar oslo;
  private NamedCalendar helsinki;

  @Before
  public void keepCalendars() {
    CalendarStore calendars = new Stores(database.tables(Stores.ROWS)).calendars();
    hours = new ProjectHours(calendars, new JiraZone(() -> TimeZone.getTimeZone("UTC")));
    oslo = calendars.create("Oslo", WEEK);
    helsinki = calendars.create("Helsinki", WEEK);
  }

  @Test
  public void eachSideHasTheCalendarThatIsChosenForIt() {
    WorkingHours both = hours(oslo.id(), helsinki.id());
    assertEquals("Oslo", both.team().name());
    assertEquals("Helsinki", both.client().name());
  }

  @Test
  public void theClientWorksWhenTheTeamWorksWhereNothingIsChosen() {
    assertEquals("Oslo", hours(oslo.id(), null).client().name());
  }

  @Test
  public void theTeamWorksTheStandardWeekWhereNothingIsChosen() {
    WorkingHours theirs = hours(null, helsinki.id());
    assertTrue(theirs.team().isStandardWeek());
    assertEquals("Helsinki", theirs.client().name());
  }

  @Test
  public void aCalendarThatIsGoneCountsAsNotChosen() {
    assertTrue(hours(99L, null).client().isStandardWeek());
  }

  private WorkingHours hours(Long team, Long client) {
    ProjectRules rules =
        new ProjectRules(CourtRules.NEVER_ON, new ChosenCalendars(team, client), Targets.NONE);
    return hours.of(1, rules);
  }
}
