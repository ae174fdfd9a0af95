package com.atlassian.jira.plugin.webfragment.contextproviders;

import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.plugin.PluginParseException;
import com.atlassian.plugin.web.ContextProvider;
import java.util.Map;

/**
 * Base of context providers that want the user and the page's {@link JiraHelper}.
 *
 * <p>Evidence: overridden at 9.12; Jira puts both into the context under {@code user} and {@code
 * helper}.
 */
public abstract class AbstractJiraContextProvider implements ContextProvider {
  @Override
  public void init(Map<String, String> params) throws PluginParseException {}

  @Override
  public Map<String, Object> getContextMap(Map<String, Object> context) {
    return getContextMap((ApplicationUser) context.get("user"), (JiraHelper) context.get("helper"));
  }

  public abstract Map<String, Object> getContextMap(ApplicationUser user, JiraHelper jiraHelper);
}
