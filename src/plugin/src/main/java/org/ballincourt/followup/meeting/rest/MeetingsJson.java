package org.ballincourt.followup.meeting.rest;

import java.util.List;

/** The meetings of a project on the wire, the latest planned first. */
public record MeetingsJson(List<MeetingJson> meetings) {}
