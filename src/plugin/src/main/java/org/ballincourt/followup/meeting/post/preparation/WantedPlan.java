package org.ballincourt.followup.meeting.post.preparation;

import java.util.List;
import org.ballincourt.followup.meeting.Plan.Time;
import org.ballincourt.followup.meeting.Venue;

/**
 * A plan as a request wants it: all is possible by itself, and nobody has looked yet who comes.
 *
 * @param contacts the ids of those of the client
 * @param ours the keys of those who come from us
 */
public record WantedPlan(
    Time time, Venue venue, String title, String note, List<Long> contacts, List<String> ours) {}
