package org.ballincourt.followup.meeting.post;

import org.ballincourt.followup.meeting.MeetingKind;
import org.ballincourt.followup.meeting.post.preparation.WantedPlan;

/**
 * A meeting as a request wants it.
 *
 * @param followUp the id of the follow-up that it belongs to; null for none
 */
public record WantedMeeting(MeetingKind kind, Long followUp, WantedPlan plan) {}
