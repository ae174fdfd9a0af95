package org.ballincourt.commitment.field.type;

import com.atlassian.jira.issue.Issue;
import jakarta.inject.Inject;
import org.ballincourt.commitment.fact.FactContent;
import org.ballincourt.commitment.field.MoveWord;
import org.ballincourt.court.Party;
import org.ballincourt.court.store.HandOvers;
import org.ballincourt.court.store.rules.CourtRulesStore;
import org.springframework.stereotype.Component;

/** Takes the edit of <em>Whose move</em> as what it is: the ball is given to somebody. */
@Component
public class GivenByField {

  private final HandOvers handOvers;
  private final CourtRulesStore rules;

  @Inject
  public GivenByField(HandOvers handOvers, CourtRulesStore rules) {
    this.handOvers = handOvers;
    this.rules = rules;
  }

  /**
   * Writes the hand-over down.
   *
   * @param word one of {@link MoveWord}
   * @return whether the field has to keep the word itself, since its project is off and nothing
   *     follows; else the value comes with the turns, after the event that Jira publishes
   */
  boolean record(Issue issue, String word) {
    Party party = MoveWord.read(word).orElseThrow().party();
    handOvers.write(issue, FactContent.NONE.to(party));
    return !rules.rulesOf(issue.getProjectId()).court().on();
  }
}
