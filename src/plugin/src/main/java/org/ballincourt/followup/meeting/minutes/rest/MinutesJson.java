package org.ballincourt.followup.meeting.minutes.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.ballincourt.followup.meeting.Minutes.Decision;
import org.ballincourt.followup.meeting.store.KeptMinutes;
import org.ballincourt.jira.rest.Wire;

/**
 * What is written down about a meeting, on the wire.
 *
 * @param recapMailedAt null while it never was
 * @param revision to be sent back with a change, and with the recap
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record MinutesJson(
    String prepared,
    String recap,
    String thread,
    List<DecisionJson> decisions,
    String recapMailedAt,
    long revision) {

  /**
   * Something that was agreed.
   *
   * @param id a request leaves it out for a new one
   * @param issue the key of the issue that was made of it; null for none; a request cannot change
   *     it
   */
  @JsonInclude(JsonInclude.Include.ALWAYS)
  public record DecisionJson(int id, String text, String issue) {
    static DecisionJson of(Decision decision) {
      return new DecisionJson(decision.id(), decision.text(), decision.issue());
    }
  }

  static MinutesJson of(KeptMinutes kept) {
    return new MinutesJson(
        kept.minutes().prepared(),
        kept.minutes().recap(),
        kept.minutes().thread(),
        kept.minutes().decisions().stream().map(DecisionJson::of).toList(),
        Wire.instant(kept.mailedAt()),
        kept.revision());
  }
}
