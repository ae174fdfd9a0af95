package org.ballincourt.followup.meeting.rest;

import java.util.List;

/**
 * Times at which a meeting could be, on the wire.
 *
 * @param clientZone where the clocks of the client stand
 * @param zone where those of whoever is asking stand
 * @param times none where both sides are never at work for so long at once
 */
public record TimesJson(String clientZone, String zone, List<TimeJson> times) {

  public record TimeJson(String startsAt, String endsAt, WhenJson when) {}
}
