package org.ballincourt.jira;

import com.atlassian.jira.timezone.TimeZoneManager;
import jakarta.inject.Inject;
import java.time.ZoneId;
import org.ballincourt.calendar.NamedCalendar;
import org.ballincourt.calendar.StandardWeek;
import org.springframework.stereotype.Component;

/** The zone of whoever has not chosen one, and the week that is standard there. */
@Component
public class JiraZone {

  private final TimeZoneManager zones;
  private volatile NamedCalendar week;

  @Inject
  public JiraZone(TimeZoneManager zones) {
    this.zones = zones;
  }

  public ZoneId id() {
    return zones.getDefaultTimezone().toZoneId();
  }

  /** Compiled once, until an administrator of Jira sets another zone. */
  public NamedCalendar standardWeek() {
    NamedCalendar last = week;
    ZoneId now = id();
    if (last == null || !last.hours().zone().equals(now)) {
      last = StandardWeek.in(now);
      week = last;
    }
    return last;
  }
}
