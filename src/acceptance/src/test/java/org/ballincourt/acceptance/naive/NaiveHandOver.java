package org.ballincourt.acceptance.naive;

import java.time.Instant;

/** Somebody gave the ball to a party by hand. */
public record NaiveHandOver(Instant at, String party) {}
