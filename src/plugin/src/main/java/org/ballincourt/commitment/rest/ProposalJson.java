package org.ballincourt.commitment.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.Optional;
import org.ballincourt.commitment.target.Deadline;
import org.ballincourt.jira.rest.Wire;

/**
 * By when the client would have to answer if they were told now, on the wire; null without a
 * target. {@code zone} is where their clocks are, {@code target} the time that they have, in the
 * caller’s words.
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record ProposalJson(String due, String at, String zone, String target) {

  static ProposalJson of(Optional<Deadline> deadline, String zone, String target) {
    return new ProposalJson(
        deadline.map(Deadline::date).map(LocalDate::toString).orElse(null),
        deadline.map(limit -> Wire.instant(limit.due())).orElse(null),
        zone,
        target);
  }
}
