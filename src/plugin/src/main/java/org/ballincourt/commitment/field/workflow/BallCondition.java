package org.ballincourt.commitment.field.workflow;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.workflow.condition.AbstractJiraCondition;
import com.opensymphony.module.propertyset.PropertySet;
import jakarta.inject.Inject;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Holds while the ball is with a party; whatever goes wrong, it does not hold. */
public class BallCondition extends AbstractJiraCondition {

  private static final Logger LOG = LoggerFactory.getLogger(BallCondition.class);

  private final Ball ball;

  @Inject
  public BallCondition(Ball ball) {
    this.ball = ball;
  }

  @Override
  @SuppressWarnings("rawtypes")
  public boolean passesCondition(Map transientVars, Map args, PropertySet ps) {
    BallDemand demand = new BallDemand(Parameters.ofArgs(args));
    Issue issue = getIssue(transientVars);
    try {
      return demand.party().filter(party -> ball.holder(issue) == party).isPresent();
    } catch (RuntimeException e) {
      LOG.error(
          "With whom the ball of {} is cannot be told; its transition is hidden",
          issue.getKey(),
          e);
      return false;
    }
  }
}
