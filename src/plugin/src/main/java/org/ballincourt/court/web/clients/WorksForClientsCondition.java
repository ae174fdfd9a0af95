package org.ballincourt.court.web.clients;

import com.atlassian.jira.plugin.webfragment.conditions.AbstractWebCondition;
import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.user.ApplicationUser;
import jakarta.inject.Inject;
import org.ballincourt.jira.Access;

/** Shows something to those who run client work in any project, or may see its figures. */
public class WorksForClientsCondition extends AbstractWebCondition {

  private final Access access;

  @Inject
  public WorksForClientsCondition(Access access) {
    this.access = access;
  }

  @Override
  public boolean shouldDisplay(ApplicationUser user, JiraHelper jiraHelper) {
    return access.worksForClients();
  }
}
