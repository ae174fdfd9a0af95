package com.atlassian.jira.workflow.condition;

import com.atlassian.jira.issue.Issue;
import com.opensymphony.workflow.Condition;
import java.util.Map;

/**
 * A condition of a transition of an issue.
 *
 * <p>Evidence: extended by public plugins; that the issue is under {@code originalissueobject}:
 * Jira's own sources of 6.
 */
public abstract class AbstractJiraCondition implements Condition {

  /** The issue as it is stored. */
  @SuppressWarnings("rawtypes")
  protected Issue getIssue(Map transientVars) {
    return (Issue) transientVars.get("originalissueobject");
  }
}
