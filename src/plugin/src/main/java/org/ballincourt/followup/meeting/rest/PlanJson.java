package org.ballincourt.followup.meeting.rest;

import java.util.List;
import org.ballincourt.followup.meeting.Plan;
import org.ballincourt.followup.meeting.Venue;

/**
 * When, where and with whom a meeting is to be, on the wire.
 *
 * @param minutes how long
 */
public record PlanJson(
    String startsAt,
    long minutes,
    VenueJson venue,
    String title,
    String note,
    List<GuestJson> guests,
    List<OursJson> ours) {

  /**
   * @param detail empty where there is nothing to say
   */
  public record VenueJson(Venue.Kind kind, String detail) {}

  /** Somebody of the client. A request needs the contact alone. */
  public record GuestJson(long contact, String name, String email, String language) {}

  /**
   * One of ours. A request needs the key of the user alone.
   *
   * @param user the key
   * @param name the key where she is gone
   */
  public record OursJson(String user, String name) {}

  /**
   * @param ours in the order in which they are told
   */
  static PlanJson of(Plan plan, List<OursJson> ours) {
    return new PlanJson(
        plan.time().startsAt().toString(),
        plan.time().length().toMinutes(),
        new VenueJson(plan.venue().kind(), plan.venue().detail()),
        plan.title(),
        plan.note(),
        plan.guests().stream()
            .map(
                guest ->
                    new GuestJson(
                        guest.contact(),
                        guest.name(),
                        guest.email().address(),
                        guest.language().tag()))
            .toList(),
        ours);
  }
}
