package org.ballincourt.court.store.search;

import java.time.Instant;

/**
 * Where an issue stands.
 *
 * @param issueId the issue
 * @param projectId the project that it is in
 * @param since when it became that party's move, not null
 */
public record OpenTurn(long issueId, long projectId, Instant since) {}
