package org.ballincourt.report.dashboard.rest;

/**
 * How long something takes, on the wire.
 *
 * @param seconds of business time
 * @param words the same as the viewer reads it, with its units
 */
public record LengthJson(long seconds, String words) {}
