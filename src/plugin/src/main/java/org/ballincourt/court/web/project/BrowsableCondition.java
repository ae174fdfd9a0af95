package org.ballincourt.court.web.project;

import com.atlassian.jira.plugin.webfragment.conditions.AbstractWebCondition;
import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.user.ApplicationUser;
import jakarta.inject.Inject;
import org.ballincourt.jira.Access;

/** Shows something of a project to those who may browse it. */
public class BrowsableCondition extends AbstractWebCondition {

  private final Access access;

  @Inject
  public BrowsableCondition(Access access) {
    this.access = access;
  }

  @Override
  public boolean shouldDisplay(ApplicationUser user, JiraHelper jiraHelper) {
    return jiraHelper.getProject() != null && access.mayBrowse(jiraHelper.getProject());
  }
}
