package org.ballincourt.court.store;

import com.atlassian.jira.issue.Issue;
import org.ballincourt.commitment.CountedTurns;

/**
 * What there is to say of an issue.
 *
 * @param issue as it was when its turns were derived, not null
 * @param counted its turns, not null
 * @param mark the one that the issue's open row bears as long as nobody writes newer turns
 */
record News(Issue issue, CountedTurns counted, long mark) {}
