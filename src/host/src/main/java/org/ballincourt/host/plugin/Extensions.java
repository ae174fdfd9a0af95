package org.ballincourt.host.plugin;

import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.user.ApplicationUser;
import java.util.List;
import org.ballincourt.host.plugin.dashboard.Gadget;
import org.ballincourt.host.plugin.fragment.MenuItem;
import org.ballincourt.host.plugin.fragment.MenuSection;
import org.ballincourt.host.plugin.fragment.PanelHtml;
import org.ballincourt.host.plugin.workflow.WorkflowPart;

/** What plugins add to Jira's pages and do for it; the user is null where nobody is logged in. */
public interface Extensions {

  /** The panels of a location that are to be shown, by weight. */
  List<PanelHtml> panels(String location, JiraHelper helper, ApplicationUser user);

  /** The links of a section that are to be shown, by weight. */
  List<MenuItem> items(String section, JiraHelper helper, ApplicationUser user);

  /** The sections of the administration's menu that have anything to show, by weight. */
  List<MenuSection> administration(JiraHelper helper, ApplicationUser user);

  /** The dashboard items that are offered to the user, in the order of the descriptor. */
  List<Gadget> gadgets(JiraHelper helper, ApplicationUser user);

  /**
   * The {@code link} and {@code script} tags for a page of that web-resource context, and for what
   * else was required for the page so far.
   *
   * @param context empty for a page without one
   */
  String resourceTags(String context);

  /** What there is for transitions of issues, in the order of the descriptor. */
  List<WorkflowPart> workflowParts();

  /** Tells plugins that a user has another key; what fails there is logged. */
  void userKeyChanged(String original, String target);

  /** What is installed. */
  AppDetails app();
}
