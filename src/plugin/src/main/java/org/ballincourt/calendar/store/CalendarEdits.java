package org.ballincourt.calendar.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.ballincourt.calendar.BusinessCalendar;
import org.ballincourt.calendar.NamedCalendar;
import org.ballincourt.calendar.store.CalendarStore.Kept;
import org.ballincourt.calendar.store.CalendarUser.Users;
import org.springframework.stereotype.Component;

/**
 * Makes, replaces and deletes calendars, together with all that hangs on them: all of it or
 * nothing. Of two who do so at once the later one looks again.
 */
@Component
public class CalendarEdits {

  private final ActiveObjects ao;
  private final CalendarStore calendars;
  private final CalendarUsers users;
  private final CalendarHistory history;
  private final Clock clock;

  @Inject
  public CalendarEdits(
      ActiveObjects ao,
      CalendarStore calendars,
      CalendarUsers users,
      CalendarHistory history,
      Clock clock) {
    this.ao = ao;
    this.calendars = calendars;
    this.users = users;
    this.history = history;
    this.clock = clock;
  }

  public NamedCalendar create(String name, BusinessCalendar hours) {
    Optional<NamedCalendar> created = tryToCreate(name, hours);
    while (created.isEmpty()) {
      created = tryToCreate(name, hours);
    }
    return created.get();
  }

  private Optional<NamedCalendar> tryToCreate(String name, BusinessCalendar hours) {
    long highest = calendars.highestId();
    try {
      return Optional.of(ao.executeInTransaction(() -> created(name, hours)));
    } catch (RuntimeException e) {
      if (calendars.highestId() == highest) {
        throw e;
      }
      return Optional.empty(); // somebody else has taken the id between our look and our insert
    }
  }

  private NamedCalendar created(String name, BusinessCalendar hours) {
    NamedCalendar calendar = calendars.create(name, hours);
    history.created(calendar);
    return calendar;
  }

  /**
   * Puts a calendar in the place of the one with its id.
   *
   * @throws PastWouldMove where it opens otherwise before today than that one
   * @throws CalendarGone where there is none with its id
   */
  public NamedCalendar replace(NamedCalendar next) {
    return replace(next, false);
  }

  /**
   * The same, and what held before today may be otherwise.
   *
   * @throws CalendarGone where there is none with its id
   */
  public NamedCalendar correct(NamedCalendar next) {
    return replace(next, true);
  }

  private NamedCalendar replace(NamedCalendar next, boolean mayCorrect) {
    boolean done = false;
    while (!done) {
      Kept seen = existing(next.id());
      boolean corrects = correctsPast(seen.calendar().hours(), next.hours());
      if (corrects && !mayCorrect) {
        throw new PastWouldMove(users.movedBy(seen.calendar(), next.hours()));
      }
      done = ao.executeInTransaction(() -> replaced(seen, next, corrects));
    }
    users.renamed(next.id());
    return next;
  }

  /** What is before today in the zone of before. */
  private boolean correctsPast(BusinessCalendar before, BusinessCalendar after) {
    ZoneId zone = before.zone();
    LocalDate today = LocalDate.ofInstant(clock.instant(), zone);
    Instant midnight = today.atStartOfDay(zone).toInstant();
    return !before.opensLike(after, midnight);
  }

  private boolean replaced(Kept seen, NamedCalendar next, boolean corrects) {
    NamedCalendar before = seen.calendar();
    if (!calendars.replace(seen, next)) {
      return false;
    }
    if (!before.hours().isSetLike(next.hours())) {
      users.replaced(next.id());
    }
    history.changed(before, next, corrects);
    return true;
  }

  /**
   * @throws CalendarInUse where somebody has chosen it
   * @throws CalendarGone where there is none with that id
   */
  public void delete(long id) {
    boolean done = false;
    while (!done) {
      Kept seen = existing(id);
      done = ao.executeInTransaction(() -> deleted(seen));
    }
  }

  private boolean deleted(Kept seen) {
    if (!calendars.delete(seen)) {
      return false;
    }
    Users ofIt = users.of(seen.calendar().id());
    if (!ofIt.isNobody()) {
      throw new CalendarInUse(ofIt);
    }
    history.deleted(seen.calendar());
    return true;
  }

  private Kept existing(long id) {
    return calendars.kept(id).orElseThrow(() -> new CalendarGone(id));
  }
}
