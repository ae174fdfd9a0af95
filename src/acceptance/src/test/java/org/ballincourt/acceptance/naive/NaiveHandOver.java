package org.ballincourt.acceptance.naive;

import java.time.Instant;

/**
 * Somebody gave the ball to a party by hand.
 *
 * @param from only where that party has it then; null for whoever has it
 */
public record NaiveHandOver(Instant at, String party, String from) {}
