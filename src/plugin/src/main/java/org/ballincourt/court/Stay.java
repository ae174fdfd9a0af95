package org.ballincourt.court;

import java.time.Instant;

/**
 * One stretch of an issue's life between two acts.
 *
 * @param status that it was in, not null
 * @param startedAt not before the creation, not null
 * @param openedBy the change into the status or the hand-over with which it began; null at creation
 * @param verdict whose move it was meanwhile, not null
 */
public record Stay(Status status, Instant startedAt, Act openedBy, Verdict verdict) {}
