package org.ballincourt.host;

import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.user.ApplicationUser;
import java.util.List;
import org.ballincourt.host.plugin.PanelHtml;
import org.ballincourt.host.plugin.PluginSystem;
import org.ballincourt.host.web.issue.IssuePanels;

/** The panels of the plugin that is started. */
record PluginPanels(PluginSystem plugin) implements IssuePanels {
  @Override
  public List<PanelHtml> panels(String location, JiraHelper helper, ApplicationUser user) {
    return plugin.panels(location, helper, user);
  }

  @Override
  public String resourceTags(String context) {
    return plugin.resourceTags(context);
  }
}
