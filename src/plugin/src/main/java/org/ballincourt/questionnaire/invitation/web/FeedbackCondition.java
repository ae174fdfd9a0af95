package org.ballincourt.questionnaire.invitation.web;

import com.atlassian.jira.plugin.webfragment.conditions.AbstractWebCondition;
import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import jakarta.inject.Inject;
import org.ballincourt.court.store.rules.CourtRulesStore;
import org.ballincourt.questionnaire.invitation.post.InvitationAccess;

/** Shows feedback to those who may see it, where the project is switched on. */
public class FeedbackCondition extends AbstractWebCondition {

  private final InvitationAccess access;
  private final CourtRulesStore rules;

  @Inject
  public FeedbackCondition(InvitationAccess access, CourtRulesStore rules) {
    this.access = access;
    this.rules = rules;
  }

  @Override
  public boolean shouldDisplay(ApplicationUser user, JiraHelper jiraHelper) {
    Project project = jiraHelper.getProject();
    return project != null
        && access.isSeenIn(project)
        && rules.rulesOf(project.getId()).court().on();
  }
}
