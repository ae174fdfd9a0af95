package org.ballincourt.calendar.holiday.rest;

import java.util.List;
import org.ballincourt.calendar.holiday.NamedHoliday;

/** Public holidays in order, on the wire. */
public record HolidaysJson(List<HolidayJson> holidays) {

  /** One of them; {@code date} is as in {@code 2026-12-25}, or {@code --12-25} for every year. */
  public record HolidayJson(String date, String name) {}

  static HolidaysJson of(List<NamedHoliday> holidays) {
    return new HolidaysJson(
        holidays.stream()
            .map(holiday -> new HolidayJson(holiday.date().toString(), holiday.name()))
            .toList());
  }
}
