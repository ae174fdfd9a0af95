package org.ballincourt.followup.meeting.rest;

import java.util.List;
import org.ballincourt.jira.rest.ErrorsJson.ErrorJson;

/**
 * Somebody else was faster, on the wire.
 *
 * @param meeting as it is now
 */
public record MeetingTakenJson(List<ErrorJson> errors, MeetingJson meeting) {}
