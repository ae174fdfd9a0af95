package org.ballincourt.followup.workflow;

import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.workflow.function.issue.AbstractJiraFunctionProvider;
import com.opensymphony.module.propertyset.PropertySet;
import com.opensymphony.workflow.WorkflowException;
import jakarta.inject.Inject;
import java.util.Map;
import org.ballincourt.court.store.rules.CourtRulesStore;
import org.ballincourt.followup.ending.FollowUpProposals;
import org.ballincourt.jira.CurrentUser;
import org.ballincourt.jira.Texts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Proposes a follow-up in the course of a transition, with its issue as the closing one; in Jira’s
 * own transaction, and gone with it when a later function fails.
 */
public class ProjectOverFunction extends AbstractJiraFunctionProvider {

  private static final Logger LOG = LoggerFactory.getLogger(ProjectOverFunction.class);

  private final FollowUpProposals proposals;
  private final CourtRulesStore rules;
  private final CurrentUser user;
  private final Texts texts;

  @Inject
  public ProjectOverFunction(
      FollowUpProposals proposals, CourtRulesStore rules, CurrentUser user, Texts texts) {
    this.proposals = proposals;
    this.rules = rules;
    this.user = user;
    this.texts = texts;
  }

  /**
   * Does nothing in a project that is off, and, which it says in the log, before there is an issue.
   *
   * @throws WorkflowException where it cannot be written down, so that Jira undoes the transition
   */
  @Override
  @SuppressWarnings("rawtypes")
  public void execute(Map transientVars, Map args, PropertySet ps) throws WorkflowException {
    MutableIssue issue = getIssue(transientVars);
    if (issue.getId() == null) {
      LOG.warn(
          "The project is over does nothing in the workflow of project {}: it stands before the"
              + " issue is created. Move it below \"Create the issue originally\".",
          issue.getProjectObject().getKey());
    } else {
      orUndo(issue);
    }
  }

  private void orUndo(MutableIssue issue) throws WorkflowException {
    try {
      if (rules.rulesOf(issue.getProjectId()).court().on()) {
        proposals.proposeAfter(issue, user.key().orElse(null));
      }
    } catch (RuntimeException e) {
      LOG.error("That the project of {} is over is not noted", issue.getKey(), e);
      throw new WorkflowException(texts.text("ballincourt.follow-up.over.failed"), e);
    }
  }
}
