package org.ballincourt.settings.rest;

import org.ballincourt.settings.Courtesy;

/**
 * How much we ask of people, on the wire. PUT takes what GET gives.
 *
 * @param restDays within which nobody is asked twice
 * @param reminderWorkingDays after which somebody is reminded; 0 where nobody is
 */
public record CourtesyJson(int restDays, int reminderWorkingDays) {

  static CourtesyJson of(Courtesy courtesy) {
    return new CourtesyJson(courtesy.rest().days(), courtesy.reminder().workingDays());
  }
}
