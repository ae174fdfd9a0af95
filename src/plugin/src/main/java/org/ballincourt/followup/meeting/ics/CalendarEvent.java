package org.ballincourt.followup.meeting.ics;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.ballincourt.client.Email;
import org.ballincourt.followup.meeting.Plan.Time;

/**
 * A meeting as a calendar has it.
 *
 * @param id by which all calendars know it, not null
 * @param time not null
 * @param words not null
 * @param organizer who invites, not null
 * @param attendees who is invited, not null
 */
public record CalendarEvent(
    Id id, Time time, Words words, Attendee organizer, List<Attendee> attendees) {

  /**
   * @param uid stays as long as the meeting, not null
   * @param sequence a later edition has a higher one
   */
  public record Id(String uid, long sequence) {
    public Id {
      requireNonNull(uid, "uid");
    }
  }

  /**
   * What is read; line breaks and all signs may be in it.
   *
   * @param summary not null
   * @param description not null
   * @param location not null
   */
  public record Words(String summary, String description, String location) {
    public Words {
      requireNonNull(summary, "summary");
      requireNonNull(description, "description");
      requireNonNull(location, "location");
    }
  }

  /**
   * Somebody who is there.
   *
   * @param name not null
   * @param email not null
   */
  public record Attendee(String name, Email email) {
    public Attendee {
      requireNonNull(name, "name");
      requireNonNull(email, "email");
    }
  }

  public CalendarEvent {
    requireNonNull(id, "id");
    requireNonNull(time, "time");
    requireNonNull(words, "words");
    requireNonNull(organizer, "organizer");
    attendees = List.copyOf(attendees);
  }

  /** The same, for somebody alone. */
  public CalendarEvent only(Attendee attendee) {
    return new CalendarEvent(id, time, words, organizer, List.of(attendee));
  }
}
