package org.ballincourt.calendar.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.ballincourt.calendar.BusinessCalendar;
import org.ballincourt.calendar.WrittenEdition;

/**
 * What a form is filled in with, as REST would send it.
 *
 * @param id null for a new calendar
 * @param name empty for one that nobody has named yet
 * @param zone of the time zone database
 * @param editions in the order in which they hold
 */
record CalendarForm(Long id, String name, String zone, List<WrittenEdition> editions) {

  private static final ObjectMapper JSON = new ObjectMapper();

  CalendarForm(Long id, String name, BusinessCalendar hours) {
    this(
        id, name, hours.zone().getId(), hours.editions().stream().map(WrittenEdition::of).toList());
  }

  String json() {
    try {
      return JSON.writeValueAsString(this);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("A calendar that cannot be written", e);
    }
  }
}
