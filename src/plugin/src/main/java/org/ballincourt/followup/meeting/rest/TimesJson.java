package org.ballincourt.followup.meeting.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;

/**
 * Times at which a meeting could be, on the wire.
 *
 * @param clientZone where the clocks of the client stand
 * @param zone where those of whoever is asking stand
 * @param tool what the client likes to meet with; null where nobody has said
 * @param times in order; none where both sides are never at work for so long at once
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record TimesJson(String clientZone, String zone, String tool, List<TimeJson> times) {

  /** When it would begin and end. */
  public record TimeJson(String startsAt, String endsAt, WhenJson when) {}
}
