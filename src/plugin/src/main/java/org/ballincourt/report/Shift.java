package org.ballincourt.report;

/**
 * By how much answers that came late can have moved a phase’s end, in working days of the team’s
 * calendar.
 *
 * <p>It counts the days in which some answer was late and nothing of ours was: what was late at
 * once counts once, and days in which both sides were late count for none of them (concurrent
 * delay, as delay protocols in construction treat it: Society of Construction Law, “Delay and
 * Disruption Protocol”, 2nd edition 2017, core principle 10). It is what can have happened at most,
 * since nobody knows here what else the end depended on.
 *
 * @param theirs days in which only the client was late
 * @param both days in which both were, not counted
 */
public record Shift(int theirs, int both) {}
