package org.ballincourt.host.web.issue;

import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.user.ApplicationUser;
import java.util.List;
import org.ballincourt.host.plugin.PanelHtml;

/** What plugins add to the issue page. */
public interface IssuePanels {

  /** The panels at a place of the page, in their order. */
  List<PanelHtml> panels(String location, JiraHelper helper, ApplicationUser user);

  /** The scripts and styles for a page of this context. */
  String resourceTags(String context);
}
