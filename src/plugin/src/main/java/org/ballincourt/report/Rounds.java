package org.ballincourt.report;

/**
 * How often a side had the ball for one thing: the client for what they were asked for, we for an
 * issue.
 *
 * @param turns in all
 * @param things not more than the turns
 */
public record Rounds(int turns, int things) {}
