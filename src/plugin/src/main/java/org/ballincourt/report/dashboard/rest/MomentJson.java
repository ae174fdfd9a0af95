package org.ballincourt.report.dashboard.rest;

/**
 * When something is, on the wire.
 *
 * @param at an instant; a day where no time is known
 * @param words the same as the viewer reads it: in her language, on her clocks
 */
public record MomentJson(String at, String words) {}
