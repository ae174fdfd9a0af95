package org.ballincourt.court.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.ballincourt.calendar.BusinessTime;
import org.ballincourt.court.Party;
import org.ballincourt.court.Reason;
import org.ballincourt.court.Turn;
import org.ballincourt.jira.rest.Wire;

/** Whose move it is now, on the wire. No target is counted yet, so none is given. */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record CourtJson(
    String issue,
    Party party,
    Reason reason,
    String since,
    long elapsedSeconds,
    Long targetSeconds,
    String due,
    boolean overdue) {

  static CourtJson of(String issue, Turn open, BusinessTime time, Instant at) {
    return new CourtJson(
        issue,
        open.party(),
        open.reason(),
        Wire.instant(open.startedAt()),
        open.length(time, at).toSeconds(),
        null,
        null,
        false);
  }
}
