package org.ballincourt.calendar.rest;

import jakarta.inject.Inject;
import java.io.InputStream;
import java.util.Optional;
import org.ballincourt.calendar.NamedCalendar;
import org.ballincourt.calendar.rest.input.KeptCalendarInput;
import org.ballincourt.calendar.rest.input.KeptCalendarInput.Wanted;
import org.ballincourt.calendar.store.CalendarEdits;
import org.ballincourt.calendar.store.CalendarGone;
import org.ballincourt.calendar.store.CalendarInUse;
import org.ballincourt.calendar.store.CalendarStore;
import org.ballincourt.calendar.store.PastWouldMove;
import org.ballincourt.court.job.Jobs;
import org.ballincourt.jira.Refusal;
import org.ballincourt.jira.Texts;
import org.springframework.stereotype.Component;

/** Does to calendars what the body of a request says, or says in words why not. */
@Component
public class CalendarEditing {

  private final CalendarStore calendars;
  private final CalendarEdits edits;
  private final CalendarRefusals refusals;
  private final Texts texts;
  private final Jobs jobs;

  @Inject
  public CalendarEditing(
      CalendarStore calendars,
      CalendarEdits edits,
      CalendarRefusals refusals,
      Texts texts,
      Jobs jobs) {
    this.calendars = calendars;
    this.edits = edits;
    this.refusals = refusals;
    this.texts = texts;
    this.jobs = jobs;
  }

  /**
   * @param id as it stands in the path
   * @throws Refusal where there is none of it
   */
  NamedCalendar existing(String id) {
    return number(id).flatMap(calendars::find).orElseThrow(() -> refusals.notThere(id));
  }

  private static Optional<Long> number(String id) {
    try {
      return Optional.of(Long.valueOf(id));
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  NamedCalendar create(InputStream body) {
    Wanted wanted = KeptCalendarInput.ofNew(body, texts);
    return edits.create(wanted.name(), wanted.hours());
  }

  /** Reads again what it changes, as soon as it can. */
  NamedCalendar replace(NamedCalendar seen, InputStream body, boolean correctPast) {
    Wanted wanted = KeptCalendarInput.of(seen.id(), body, texts);
    NamedCalendar next = new NamedCalendar(seen.id(), wanted.name(), wanted.hours());
    try {
      NamedCalendar replaced = correctPast ? edits.correct(next) : edits.replace(next);
      jobs.readHistoryNow();
      return replaced;
    } catch (PastWouldMove e) {
      throw refusals.pastWouldMove(e.moved());
    } catch (CalendarGone e) {
      throw refusals.notThere(seen.id().toString());
    }
  }

  void delete(NamedCalendar seen) {
    try {
      edits.delete(seen.id());
    } catch (CalendarInUse e) {
      throw refusals.inUse(seen.name(), e.users());
    } catch (CalendarGone e) {
      throw refusals.notThere(seen.id().toString());
    }
  }
}
