package org.ballincourt.court.web.lists;

import static org.junit.Assert.assertEquals;
import static org.mockito.Mockito.mock;

import com.atlassian.jira.project.Project;
import java.time.Instant;
import org.ballincourt.calendar.NamedCalendar;
import org.ballincourt.client.ProjectClients;
import org.ballincourt.court.WorkingHours;
import org.ballincourt.testing.SmallJira;
import org.junit.Test;

public class FollowedProjectTest {

  private final NamedCalendar week = new SmallJira().zone().standardWeek();
  private final FollowedProject project =
      new FollowedProject(mock(Project.class), WorkingHours.ofAll(week), ProjectClients.NONE, true);

  @Test
  public void countsYesterdayFromTheWorkingDayBeforeToday() {
    assertEquals("2026-03-11T00:00:00Z", yesterday("2026-03-12T12:00:00Z"));
    assertEquals("2026-03-11T00:00:00Z", yesterday("2026-03-12T00:00:00Z"));
    assertEquals("2026-03-11T00:00:00Z", yesterday("2026-03-12T23:59:59Z"));
  }

  @Test
  public void countsOnMondayFromFriday() {
    assertEquals("2026-03-06T00:00:00Z", yesterday("2026-03-09T08:00:00Z"));
    assertEquals("2026-03-06T00:00:00Z", yesterday("2026-03-08T08:00:00Z"));
  }

  private String yesterday(String now) {
    return project.yesterday(Instant.parse(now)).toString();
  }
}
