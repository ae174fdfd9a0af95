package org.ballincourt.court.web.issue;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.plugin.webfragment.contextproviders.AbstractJiraContextProvider;
import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.user.ApplicationUser;
import jakarta.inject.Inject;
import java.util.Map;
import org.ballincourt.jira.Access;

/** Gives the panel on the issue page what it shows. */
public class CourtPanel extends AbstractJiraContextProvider {

  private final Access access;
  private final RulesOnPage rules;
  private final CourtViews views;

  @Inject
  public CourtPanel(Access access, RulesOnPage rules, CourtViews views) {
    this.access = access;
    this.rules = rules;
    this.views = views;
  }

  /**
   * @throws org.ballincourt.jira.Refusal where the person who is looking may not browse the issue
   */
  @Override
  public Map<String, Object> getContextMap(ApplicationUser user, JiraHelper jiraHelper) {
    Issue issue = (Issue) jiraHelper.getContextParams().get("issue");
    access.requireBrowsable(issue);
    return Map.of("view", views.panel(issue, rules.of(issue, jiraHelper)));
  }
}
