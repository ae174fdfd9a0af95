package org.ballincourt.commitment.field.workflow;

import com.atlassian.jira.issue.Issue;
import com.opensymphony.module.propertyset.PropertySet;
import com.opensymphony.workflow.InvalidInputException;
import com.opensymphony.workflow.Validator;
import jakarta.inject.Inject;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Refuses a transition unless the ball is with a party, or unless the client is asked for
 * something; whatever goes wrong, it refuses.
 */
public class BallValidator implements Validator {

  private static final Logger LOG = LoggerFactory.getLogger(BallValidator.class);

  private final Ball ball;
  private final BallWords words;

  @Inject
  public BallValidator(Ball ball, BallWords words) {
    this.ball = ball;
    this.words = words;
  }

  @Override
  @SuppressWarnings("rawtypes")
  public void validate(Map transientVars, Map args, PropertySet ps) throws InvalidInputException {
    BallDemand demand = new BallDemand(Parameters.ofArgs(args));
    if (!isMet(demand, (Issue) transientVars.get("issue"))) {
      throw new InvalidInputException(words.refusal(demand));
    }
  }

  private boolean isMet(BallDemand demand, Issue issue) {
    try {
      return !demand.isUnclear()
          && demand.party().map(party -> ball.holder(issue) == party).orElse(true)
          && (!demand.wantsAsk() || ball.isAsked(issue));
    } catch (RuntimeException e) {
      LOG.error(
          "With whom the ball of {} is cannot be told; its transition is refused",
          issue.getKey(),
          e);
      return false;
    }
  }
}
