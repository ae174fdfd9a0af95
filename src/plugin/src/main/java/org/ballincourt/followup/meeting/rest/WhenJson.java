package org.ballincourt.followup.meeting.rest;

/**
 * When something begins, in words, on the clocks of both sides.
 *
 * @param client on those of the client, with their zone
 * @param ours on those of whoever is asking, with their zone
 */
public record WhenJson(String client, String ours) {}
