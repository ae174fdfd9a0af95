package org.ballincourt.host.plugin;

import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.user.ApplicationUser;
import java.util.List;

/** What plugins add to Jira's pages. */
public interface Extensions {

  /**
   * The panels of a location that are to be shown, by weight.
   *
   * @param user null where nobody is logged in
   */
  List<PanelHtml> panels(String location, JiraHelper helper, ApplicationUser user);

  /**
   * The {@code link} and {@code script} tags for a page of that web-resource context, and for what
   * else was required for the page so far.
   *
   * @param context empty for a page without one
   */
  String resourceTags(String context);
}
