package com.atlassian.jira.plugin.webfragment.conditions;

import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.plugin.PluginParseException;
import com.atlassian.plugin.web.Condition;
import java.util.Map;

/**
 * Base of conditions that want the user and the page's {@link JiraHelper}.
 *
 * <p>Evidence: extended at 9.12-11.3.
 */
public abstract class AbstractWebCondition implements Condition {
  @Override
  public void init(Map<String, String> params) throws PluginParseException {}

  @Override
  public boolean shouldDisplay(Map<String, Object> context) {
    return shouldDisplay((ApplicationUser) context.get("user"), (JiraHelper) context.get("helper"));
  }

  public abstract boolean shouldDisplay(ApplicationUser user, JiraHelper jiraHelper);
}
