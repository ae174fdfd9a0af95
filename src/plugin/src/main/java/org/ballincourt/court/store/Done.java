package org.ballincourt.court.store;

import com.atlassian.jira.issue.Issue;
import org.ballincourt.commitment.CountedTurns;

/**
 * Something that was done about an issue.
 *
 * @param issue not null
 * @param commitment the id of the one that it is about; null for a bare hand-over
 * @param now the turns that follow from it, not null
 */
public record Done(Issue issue, Long commitment, CountedTurns now) {}
