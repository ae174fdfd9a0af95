package org.ballincourt.calendar.holiday.rest;

import java.util.Comparator;
import java.util.List;
import org.ballincourt.calendar.holiday.rest.HolidaysJson.HolidayJson;
import org.ballincourt.calendar.ics.HolidayFile;

/**
 * What was found in a file, on the wire: holidays of every year first, then dates in order.
 *
 * @param leftOut how many events of the file are not among them
 */
public record HolidayFileJson(List<HolidayJson> holidays, int leftOut) {

  static HolidayFileJson of(HolidayFile file) {
    List<HolidayJson> holidays =
        file.days().stream()
            .map(day -> new HolidayJson(day.day().written(), day.name()))
            .sorted(Comparator.comparing(HolidayJson::date).thenComparing(HolidayJson::name))
            .toList();
    return new HolidayFileJson(holidays, file.leftOut());
  }
}
