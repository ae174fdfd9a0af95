package org.ballincourt.host.plugin.sample;

import com.atlassian.jira.plugin.webfragment.conditions.AbstractWebCondition;
import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.user.ApplicationUser;

/** Holds in the project DS. */
public class InProject extends AbstractWebCondition {

  @Override
  public boolean shouldDisplay(ApplicationUser user, JiraHelper helper) {
    return "DS".equals(helper.getProject().getKey());
  }
}
