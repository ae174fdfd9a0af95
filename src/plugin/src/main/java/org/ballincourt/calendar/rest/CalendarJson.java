package org.ballincourt.calendar.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import org.ballincourt.calendar.Edition;
import org.ballincourt.calendar.NamedCalendar;
import org.ballincourt.calendar.WrittenEdition;

/** A calendar that is kept, on the wire; POST and PUT take what GET gives. */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record CalendarJson(Long id, String name, String zone, List<EditionJson> editions) {

  /** The hours from one date on; null where they always hold. */
  @JsonInclude(JsonInclude.Include.ALWAYS)
  public record EditionJson(
      String validFrom,
      Map<String, List<List<String>>> weekly,
      List<String> holidays,
      Map<String, List<List<String>>> overrides) {

    static EditionJson of(Edition edition) {
      WrittenEdition written = WrittenEdition.of(edition);
      return new EditionJson(
          written.validFrom(), written.weekly(), written.holidays(), written.overrides());
    }
  }

  static CalendarJson of(NamedCalendar calendar) {
    return new CalendarJson(
        calendar.id(),
        calendar.name(),
        calendar.hours().zone().getId(),
        calendar.hours().editions().stream().map(EditionJson::of).toList());
  }
}
