package org.ballincourt.host.issue;

import java.util.List;

/**
 * An issue among those that were found.
 *
 * @param ranks its places, one for each order that was asked for; equal ones have the same
 */
public record RankedIssue(long id, List<Long> ranks) {}
