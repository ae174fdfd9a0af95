package org.ballincourt.followup.meeting.rest;

/**
 * What would be sent to those who are invited, on the wire.
 *
 * @param subject of the mail
 * @param text what their calendars show
 * @param file the whole of it, as {@code text/calendar}
 */
public record MeetingPreviewJson(
    PlanJson plan, WhenJson when, String subject, String text, String file) {}
