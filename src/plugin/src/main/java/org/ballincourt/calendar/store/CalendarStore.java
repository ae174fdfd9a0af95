package org.ballincourt.calendar.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import jakarta.inject.Inject;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import net.java.ao.DBParam;
import net.java.ao.Query;
import org.ballincourt.calendar.BusinessCalendar;
import org.ballincourt.calendar.NamedCalendar;
import org.springframework.stereotype.Component;

/** Keeps calendars. */
@Component
public class CalendarStore {

  private static final String KEPT = CalendarRow.REVISION + " > ?";
  private static final String BY_ID = CalendarRow.CALENDAR_ID + " = ? AND " + KEPT;

  private final ActiveObjects ao;

  @Inject
  public CalendarStore(ActiveObjects ao) {
    this.ao = ao;
  }

  /** Empty for one that was never there, or is gone; one statement. */
  public Optional<NamedCalendar> find(long id) {
    return Arrays.stream(ao.find(CalendarRow.class, BY_ID, id, 0L))
        .findFirst()
        .map(CalendarStore::calendar);
  }

  /** By name; one statement. */
  public List<NamedCalendar> all() {
    return Arrays.stream(ao.find(CalendarRow.class, KEPT, 0L))
        .map(CalendarStore::calendar)
        .sorted(
            Comparator.comparing(NamedCalendar::name, String.CASE_INSENSITIVE_ORDER)
                .thenComparing(NamedCalendar::id))
        .toList();
  }

  /** A new calendar with an id that no other ever had. */
  public NamedCalendar create(String name, BusinessCalendar hours) {
    return ao.executeInTransaction(
        () ->
            calendar(
                ao.create(
                    CalendarRow.class,
                    new DBParam(CalendarRow.CALENDAR_ID, highestId() + 1),
                    new DBParam(CalendarRow.NAME, name),
                    new DBParam(CalendarRow.ZONE, hours.zone().getId()),
                    new DBParam(CalendarRow.EDITIONS, EditionsText.of(hours.editions())),
                    new DBParam(CalendarRow.REVISION, 1L))));
  }

  private long highestId() {
    Query highest = Query.select().order(CalendarRow.CALENDAR_ID + " DESC").limit(1);
    CalendarRow[] rows = ao.find(CalendarRow.class, highest);
    return rows.length == 0 ? 0 : rows[0].getCalendarId();
  }

  private static NamedCalendar calendar(CalendarRow row) {
    BusinessCalendar hours =
        new BusinessCalendar(ZoneId.of(row.getZone()), EditionsText.editions(row.getEditions()));
    return new NamedCalendar(row.getCalendarId(), row.getName(), hours);
  }
}
