package org.ballincourt.court.store;

import java.time.Instant;

/**
 * How a check of stored turns went.
 *
 * @param at when it ended, not null
 * @param checked how many issues were looked at
 * @param healed how many of them had turns that were wrong
 * @param seenUntil what Jira had changed before has been looked at, whatever became of its events,
 *     not null
 */
public record Check(Instant at, int checked, int healed, Instant seenUntil) {}
