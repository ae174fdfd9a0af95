package org.ballincourt.court.web.issue;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.plugin.webfragment.contextproviders.AbstractJiraContextProvider;
import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.user.ApplicationUser;
import jakarta.inject.Inject;
import java.util.Map;

/** Gives the panel on the issue page what it shows. */
public class CourtPanel extends AbstractJiraContextProvider {

  private final CourtViews views;

  @Inject
  public CourtPanel(CourtViews views) {
    this.views = views;
  }

  @Override
  public Map<String, Object> getContextMap(ApplicationUser user, JiraHelper jiraHelper) {
    Issue issue = (Issue) jiraHelper.getContextParams().get("issue");
    return Map.of("view", views.panel(issue));
  }
}
