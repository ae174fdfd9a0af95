package org.ballincourt.court.store;

import com.atlassian.jira.issue.Issue;
import jakarta.inject.Inject;
import org.ballincourt.commitment.fact.Fact;
import org.ballincourt.commitment.fact.FactContent;
import org.ballincourt.commitment.store.FactStore;
import org.springframework.stereotype.Component;

/**
 * Writes down hand-overs that come with a change of Jira's own, such as an edit or a transition.
 * Turns follow with the event that Jira publishes afterwards.
 */
@Component
public class HandOvers {

  private final FactStore facts;
  private final Scribe scribe;

  @Inject
  public HandOvers(FactStore facts, Scribe scribe) {
    this.facts = facts;
    this.scribe = scribe;
  }

  /**
   * The ball is given away now.
   *
   * @param content with the party that it is given to
   */
  public void write(Issue issue, FactContent content) {
    facts.add(issue.getId(), Fact.now(Fact.Kind.HANDED_OVER, null, content, scribe.now()));
  }
}
