package org.ballincourt.court.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.Optional;
import org.ballincourt.commitment.CountedTurns;
import org.ballincourt.commitment.target.Deadline;
import org.ballincourt.court.Party;
import org.ballincourt.court.Reason;
import org.ballincourt.court.Turn;
import org.ballincourt.jira.rest.Wire;

/**
 * Whose move it is now, on the wire; {@code targetSeconds} and {@code due} are null where no target
 * limits the open turn.
 */
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

  public static CourtJson of(String issue, CountedTurns turns, Instant at) {
    Turn open = turns.open();
    Optional<Deadline> deadline = turns.deadline();
    return new CourtJson(
        issue,
        open.party(),
        open.reason(),
        Wire.instant(open.startedAt()),
        turns.length(open, at).toSeconds(),
        deadline.map(limit -> limit.allowed().toSeconds()).orElse(null),
        deadline.map(limit -> Wire.instant(limit.due())).orElse(null),
        turns.isOverdue(at));
  }
}
