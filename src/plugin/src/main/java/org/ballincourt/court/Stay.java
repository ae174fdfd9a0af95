package org.ballincourt.court;

import java.time.Instant;

/**
 * One stay of an issue in one status.
 *
 * @param status not null
 * @param startedAt not before the creation, not null
 * @param openedBy the change into the status; null for the status at creation
 * @param verdict whose move it was meanwhile, not null
 */
public record Stay(Status status, Instant startedAt, StatusChange openedBy, Verdict verdict) {}
