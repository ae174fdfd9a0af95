package com.atlassian.jira.plugin.webfragment.conditions;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.user.ApplicationUser;

/**
 * Base of conditions on the issue page; never shown where there is no issue.
 *
 * <p>Evidence: extended at 9.12-11.3.
 */
public abstract class AbstractIssueWebCondition extends AbstractWebCondition {
  @Override
  public boolean shouldDisplay(ApplicationUser user, JiraHelper jiraHelper) {
    Object issue = jiraHelper.getContextParams().get("issue");
    return issue instanceof Issue && shouldDisplay(user, (Issue) issue, jiraHelper);
  }

  public abstract boolean shouldDisplay(ApplicationUser user, Issue issue, JiraHelper jiraHelper);
}
