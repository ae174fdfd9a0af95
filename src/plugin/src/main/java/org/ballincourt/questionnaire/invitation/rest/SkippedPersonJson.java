package org.ballincourt.questionnaire.invitation.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.ballincourt.jira.rest.Wire;
import org.ballincourt.questionnaire.invitation.Skipped;

/**
 * Somebody who is not asked, on the wire.
 *
 * @param until when she may be asked; null where time changes nothing
 * @param message why, in words
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record SkippedPersonJson(
    long contact, String name, Skipped.Why why, String until, String message) {

  static SkippedPersonJson of(Skipped skipped, String message) {
    return new SkippedPersonJson(
        skipped.candidate().contact(),
        skipped.candidate().name(),
        skipped.why(),
        Wire.instant(skipped.until()),
        message);
  }
}
