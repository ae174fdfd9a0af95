package org.ballincourt.court.web.clients;

import com.atlassian.jira.plugin.webfragment.conditions.AbstractWebCondition;
import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.user.ApplicationUser;
import jakarta.inject.Inject;
import org.ballincourt.client.access.ClientWork;

/** Shows something to those who see the work for clients in any project. */
public class WorksForClientsCondition extends AbstractWebCondition {

  private final ClientWork work;

  @Inject
  public WorksForClientsCondition(ClientWork work) {
    this.work = work;
  }

  @Override
  public boolean shouldDisplay(ApplicationUser user, JiraHelper jiraHelper) {
    return work.isSeen();
  }
}
