package org.ballincourt.calendar.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import jakarta.inject.Inject;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import net.java.ao.DBParam;
import net.java.ao.Query;
import org.ballincourt.calendar.BusinessCalendar;
import org.ballincourt.calendar.NamedCalendar;
import org.ballincourt.store.LatestRow;
import org.springframework.stereotype.Component;

/**
 * Keeps calendars.
 *
 * <p>A row is never changed, only replaced: it is deleted on condition that it still is what was
 * read, and made anew in the same transaction. Of two who replace the same row the second waits for
 * the first one’s row lock, then finds nothing to delete, and has to look again.
 */
@Component
public class CalendarStore {

  /** Of a calendar that is gone, so that no other gets its id. */
  private static final long GONE = 0;

  private static final String KEPT = CalendarRow.REVISION + " > ?";
  private static final String BY_ID = CalendarRow.CALENDAR_ID + " = ? AND " + KEPT;
  private static final String BY_ID_AND_STAND =
      CalendarRow.CALENDAR_ID + " = ? AND " + CalendarRow.REVISION + " = ?";

  private final ActiveObjects ao;

  @Inject
  public CalendarStore(ActiveObjects ao) {
    this.ao = ao;
  }

  /** A calendar as it was read; {@code revision} says how often it had been saved. */
  record Kept(NamedCalendar calendar, long revision) {}

  /** Empty for one that was never there, or is gone; one statement. */
  public Optional<NamedCalendar> find(long id) {
    return kept(id).map(Kept::calendar);
  }

  /**
   * Those that are there; one statement.
   *
   * @param ids not empty
   */
  public List<NamedCalendar> find(List<Long> ids) {
    String places = String.join(", ", Collections.nCopies(ids.size(), "?"));
    List<Object> values = new ArrayList<>(ids);
    values.add(GONE);
    String where = CalendarRow.CALENDAR_ID + " IN (" + places + ") AND " + KEPT;
    return Arrays.stream(ao.find(CalendarRow.class, where, values.toArray()))
        .map(CalendarStore::calendar)
        .toList();
  }

  Optional<Kept> kept(long id) {
    return Arrays.stream(ao.find(CalendarRow.class, BY_ID, id, GONE))
        .findFirst()
        .map(CalendarStore::kept);
  }

  /** For whoever is about to take it. */
  private Optional<Kept> latest(long id) {
    return LatestRow.find(ao, CalendarRow.class, CalendarRow.CALENDAR_ID, id)
        .map(CalendarStore::kept)
        .filter(kept -> kept.revision() != GONE);
  }

  private static Kept kept(CalendarRow row) {
    return new Kept(calendar(row), row.getRevision());
  }

  /** By name; one statement. */
  public List<NamedCalendar> all() {
    return Arrays.stream(ao.find(CalendarRow.class, KEPT, GONE))
        .map(CalendarStore::calendar)
        .sorted(
            Comparator.comparing(NamedCalendar::name, String.CASE_INSENSITIVE_ORDER)
                .thenComparing(NamedCalendar::id))
        .toList();
  }

  /** A new calendar with an id that no other ever had; joins the caller’s transaction. */
  public NamedCalendar create(String name, BusinessCalendar hours) {
    return ao.executeInTransaction(() -> write(new NamedCalendar(highestId() + 1, name, hours), 1));
  }

  /** Of those that are kept and those that are gone; 0 where there was never any. */
  long highestId() {
    Query highest = Query.select().order(CalendarRow.CALENDAR_ID + " DESC").limit(1);
    CalendarRow[] rows = ao.find(CalendarRow.class, highest);
    return rows.length == 0 ? 0 : rows[0].getCalendarId();
  }

  /**
   * In the caller’s transaction.
   *
   * @return false where it is no longer what was seen, and nothing was changed
   */
  boolean replace(Kept seen, NamedCalendar next) {
    boolean taken = take(next.id(), seen.revision());
    if (taken) {
      write(next, seen.revision() + 1);
    }
    return taken;
  }

  /**
   * In the caller’s transaction.
   *
   * @return false where it is no longer what was seen, and nothing was changed
   */
  boolean delete(Kept seen) {
    boolean taken = take(seen.calendar().id(), seen.revision());
    if (taken) {
      write(seen.calendar(), GONE);
    }
    return taken;
  }

  /**
   * Keeps the calendar from being replaced or deleted by others until the caller’s transaction
   * ends, so that whoever does so next learns of what the transaction has made of it.
   *
   * @return the calendar; empty where it is gone
   */
  public Optional<NamedCalendar> hold(long id) {
    Optional<Kept> seen = latest(id);
    while (seen.isPresent() && !take(id, seen.get().revision())) {
      seen = latest(id);
    }
    return seen.map(held -> write(held.calendar(), held.revision()));
  }

  private boolean take(long id, long revision) {
    return ao.deleteWithSQL(CalendarRow.class, BY_ID_AND_STAND, id, revision) == 1;
  }

  private NamedCalendar write(NamedCalendar calendar, long revision) {
    BusinessCalendar hours = calendar.hours();
    return calendar(
        ao.create(
            CalendarRow.class,
            new DBParam(CalendarRow.CALENDAR_ID, calendar.id()),
            new DBParam(CalendarRow.NAME, calendar.name()),
            new DBParam(CalendarRow.ZONE, hours.zone().getId()),
            new DBParam(CalendarRow.EDITIONS, EditionsText.of(hours.editions())),
            new DBParam(CalendarRow.REVISION, revision)));
  }

  private static NamedCalendar calendar(CalendarRow row) {
    BusinessCalendar hours =
        new BusinessCalendar(ZoneId.of(row.getZone()), EditionsText.editions(row.getEditions()));
    return new NamedCalendar(row.getCalendarId(), row.getName(), hours);
  }
}
