package org.ballincourt.followup.web;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.plugin.webfragment.contextproviders.AbstractJiraContextProvider;
import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.user.ApplicationUser;
import jakarta.inject.Inject;
import java.util.Map;
import org.ballincourt.jira.Access;

/** Gives the panel on the issue with which the work ended what it shows. */
public class FollowUpPanel extends AbstractJiraContextProvider {

  private final Access access;
  private final FollowUpViews views;

  @Inject
  public FollowUpPanel(Access access, FollowUpViews views) {
    this.access = access;
    this.views = views;
  }

  /**
   * @throws org.ballincourt.jira.Refusal where the person who is looking may not browse the issue
   */
  @Override
  public Map<String, Object> getContextMap(ApplicationUser user, JiraHelper jiraHelper) {
    Issue issue = (Issue) jiraHelper.getContextParams().get("issue");
    access.requireBrowsable(issue);
    return Map.of(
        "view",
        views.of(issue.getProjectObject()),
        "base",
        jiraHelper.getRequest().getContextPath());
  }
}
