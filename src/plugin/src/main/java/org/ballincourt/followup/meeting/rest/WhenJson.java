package org.ballincourt.followup.meeting.rest;

/**
 * A time in words, on the clocks of both sides.
 *
 * @param client on those of the client
 * @param ours on those of whoever is asking; the same text where the zone is the same
 */
public record WhenJson(String client, String ours) {}
