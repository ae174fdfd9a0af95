package org.ballincourt.court.store;

import com.atlassian.jira.issue.Issue;
import org.ballincourt.commitment.CountedTurns;

/** Something that says elsewhere whose move it is. */
public interface TurnFollower {

  /**
   * Called after the turns of an issue were written, and after a look of a reading or a check that
   * found nothing to write. Done twice, it changes nothing.
   *
   * @param issue as it was when its turns were derived
   * @return whether anything had to be written
   */
  boolean follow(Issue issue, CountedTurns now);
}
