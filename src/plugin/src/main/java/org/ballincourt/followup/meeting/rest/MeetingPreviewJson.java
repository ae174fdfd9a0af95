package org.ballincourt.followup.meeting.rest;

/**
 * What would be sent to those who are invited, on the wire.
 *
 * @param subject of the mail to the first of them
 * @param text what her calendar shows
 * @param file the whole of it, as {@code text/calendar}
 */
public record MeetingPreviewJson(MeetingJson meeting, String subject, String text, String file) {}
