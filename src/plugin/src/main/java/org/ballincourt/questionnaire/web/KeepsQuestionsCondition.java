package org.ballincourt.questionnaire.web;

import com.atlassian.jira.plugin.webfragment.conditions.AbstractWebCondition;
import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.user.ApplicationUser;
import jakarta.inject.Inject;
import org.ballincourt.questionnaire.access.KnownKeepers;

/** Shows something to those who keep questions. */
public class KeepsQuestionsCondition extends AbstractWebCondition {

  private final KnownKeepers keepers;

  @Inject
  public KeepsQuestionsCondition(KnownKeepers keepers) {
    this.keepers = keepers;
  }

  @Override
  public boolean shouldDisplay(ApplicationUser user, JiraHelper jiraHelper) {
    return keepers.includeAsker();
  }
}
