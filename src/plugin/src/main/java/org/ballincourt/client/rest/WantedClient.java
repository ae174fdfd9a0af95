package org.ballincourt.client.rest;

import java.time.ZoneId;
import java.util.List;
import org.ballincourt.calendar.WeeklyHours;
import org.ballincourt.client.Contact;
import org.ballincourt.client.Language;
import org.ballincourt.client.store.SharedCalendars.Country;

/**
 * What the body of a request says of a client itself.
 *
 * @param words as the client is told about
 * @param seat where it works, and when
 * @param contacts all who are there
 * @param revision what was seen; null where the request does not say
 */
record WantedClient(Words words, Seat seat, List<Contact> contacts, Long revision) {

  /**
   * @param meetingTool null where nobody has said
   */
  record Words(String name, Language language, String meetingTool) {}

  /** With the hours of an ordinary week. */
  record Seat(Country country, ZoneId zone, WeeklyHours hours) {}
}
