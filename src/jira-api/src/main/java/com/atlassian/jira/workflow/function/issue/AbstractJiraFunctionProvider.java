package com.atlassian.jira.workflow.function.issue;

import com.atlassian.jira.issue.MutableIssue;
import com.opensymphony.workflow.FunctionProvider;
import java.util.Map;

/**
 * A function of a transition of an issue.
 *
 * <p>Evidence: extended by plugins for 9 to 11; that the issue is under {@code issue}: Jira's own
 * sources of 6.
 */
public abstract class AbstractJiraFunctionProvider implements FunctionProvider {

  /** The issue as the transition makes it; what is set on it is stored with the transition. */
  @SuppressWarnings("rawtypes")
  protected MutableIssue getIssue(Map transientVars) {
    return (MutableIssue) transientVars.get("issue");
  }
}
