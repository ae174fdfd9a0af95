package org.ballincourt.court.web.issue;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.plugin.webfragment.conditions.AbstractIssueWebCondition;
import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.user.ApplicationUser;
import jakarta.inject.Inject;
import org.ballincourt.jira.Access;

/** Shows the panel to those who may browse the issue, where the project is switched on. */
public class SwitchedOnCondition extends AbstractIssueWebCondition {

  private final Access access;
  private final RulesOnPage rules;

  @Inject
  public SwitchedOnCondition(Access access, RulesOnPage rules) {
    this.access = access;
    this.rules = rules;
  }

  @Override
  public boolean shouldDisplay(ApplicationUser user, Issue issue, JiraHelper jiraHelper) {
    return access.mayBrowse(issue) && rules.of(issue, jiraHelper).court().on();
  }
}
