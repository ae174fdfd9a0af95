package org.ballincourt.client.web;

import com.atlassian.jira.plugin.webfragment.conditions.AbstractWebCondition;
import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.user.ApplicationUser;
import jakarta.inject.Inject;
import org.ballincourt.jira.Access;

/** Shows something of a project to those who run client work in it. */
public class ClientWorkCondition extends AbstractWebCondition {
  private final Access access;

  @Inject
  public ClientWorkCondition(Access access) {
    this.access = access;
  }

  @Override
  public boolean shouldDisplay(ApplicationUser user, JiraHelper jiraHelper) {
    return jiraHelper.getProject() != null && access.runsClientWork(jiraHelper.getProject());
  }
}
