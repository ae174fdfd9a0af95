package org.ballincourt.followup.meeting.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.ballincourt.followup.meeting.Meeting;
import org.ballincourt.followup.meeting.MeetingKind;

/**
 * A meeting on the wire.
 *
 * @param project the key of its project, as it is today
 * @param client null for none
 * @param followUp the id of the follow-up that it belongs to; null for none
 * @param plannedBy the name of whoever invited people; null where she is gone
 * @param revision to be sent back with a change
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record MeetingJson(
    long id,
    String project,
    MetClientJson client,
    MeetingKind kind,
    Long followUp,
    PlanJson plan,
    WhenJson when,
    Meeting.State state,
    String since,
    String plannedBy,
    long revision) {

  /** The client whose people are met, by the name of the time. */
  public record MetClientJson(long id, String name) {}
}
