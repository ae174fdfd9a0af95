package org.ballincourt.followup.web;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.plugin.webfragment.conditions.AbstractIssueWebCondition;
import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.user.ApplicationUser;
import jakarta.inject.Inject;
import java.util.Objects;
import org.ballincourt.court.store.rules.CourtRulesStore;
import org.ballincourt.followup.store.FollowUpStore;

/**
 * Shows the follow-up to those who see it on the issue with which the work ended, where the project
 * is switched on. It is asked of each issue: nothing else has to be looked up for all the others.
 */
public class ClosingIssueCondition extends AbstractIssueWebCondition {

  private final FollowUpViews views;
  private final FollowUpStore store;
  private final CourtRulesStore rules;

  @Inject
  public ClosingIssueCondition(FollowUpViews views, FollowUpStore store, CourtRulesStore rules) {
    this.views = views;
    this.store = store;
    this.rules = rules;
  }

  @Override
  public boolean shouldDisplay(ApplicationUser user, Issue issue, JiraHelper jiraHelper) {
    return issue.getId() != null
        && store.isClosing(issue.getId())
        && views.areSeenIn(issue.getProjectObject())
        && rules.rulesOf(issue.getProjectObject().getId()).court().on()
        && isClosing(issue);
  }

  private boolean isClosing(Issue issue) {
    return store
        .latestOf(issue.getProjectObject().getId())
        .map(followUp -> followUp.ending().issue())
        .filter(closing -> Objects.equals(closing.id(), issue.getId()))
        .isPresent();
  }
}
