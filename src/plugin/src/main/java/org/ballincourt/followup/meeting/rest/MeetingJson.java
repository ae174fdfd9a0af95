package org.ballincourt.followup.meeting.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.ballincourt.followup.meeting.Meeting;
import org.ballincourt.followup.meeting.MeetingKind;
import org.ballincourt.followup.meeting.Venue;

/**
 * A meeting on the wire.
 *
 * @param id null for one that is only previewed
 * @param project the key of its project, as it is today
 * @param client null for none
 * @param followUp the id of the follow-up that it belongs to; null for none
 * @param minutes how long it takes
 * @param plannedBy the name of whoever invited people; null where she is gone
 * @param revision to be sent back with a change
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record MeetingJson(
    Long id,
    String project,
    MetClientJson client,
    MeetingKind kind,
    Long followUp,
    String startsAt,
    long minutes,
    VenueJson venue,
    String title,
    String note,
    List<GuestJson> guests,
    List<OursJson> ours,
    WhenJson when,
    Meeting.State state,
    String since,
    String plannedBy,
    long revision) {

  /** The client whose people are met, by the name of the time. */
  public record MetClientJson(long id, String name) {}

  /**
   * Where, or by what.
   *
   * @param detail an address, a link, a number; empty where there is nothing to say
   */
  public record VenueJson(Venue.Kind kind, String detail) {}

  /**
   * One of ours. A request needs the key of the user alone.
   *
   * @param user the key
   * @param name the key where she is gone
   */
  public record OursJson(String user, String name) {}
}
