package org.ballincourt.host.web.project;

import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import java.util.List;
import java.util.stream.Stream;
import org.ballincourt.host.jira.Jira;
import org.ballincourt.host.jira.Visible;
import org.ballincourt.host.plugin.Extensions;
import org.ballincourt.host.plugin.fragment.MenuItem;
import org.ballincourt.host.plugin.module.web.WebItemModule;
import org.ballincourt.host.project.StoredProject;

/** The menu of a project: its issues, and the pages that plugins add. */
record Sidebar(Jira jira, Extensions extensions) {
  private static final String ISSUES_ICON = "aui-icon aui-icon-small aui-iconfont-issues";
  private static final String OTHER_ICON = "aui-icon aui-icon-small aui-iconfont-addon";

  /**
   * @param location of the panels that are shown; empty for the issues
   */
  SidebarView view(StoredProject project, String location, JiraHelper helper) {
    String issues = jira.contextPath() + "/projects/" + project.key();
    SidebarView.Item own = new SidebarView.Item("Issues", issues, ISSUES_ICON, location.isEmpty());
    List<MenuItem> added =
        extensions.items(
            WebItemModule.PROJECT_SIDEBAR, helper, jira.currentUser().getLoggedInUser());
    return new SidebarView(
        new IssuesView.ProjectName(project.key(), project.name()),
        Stream.concat(Stream.of(own), added.stream().map(item -> item(item, location))).toList(),
        new Visible(jira).may(ProjectPermissions.ADMINISTER_PROJECTS, project));
  }

  private static SidebarView.Item item(MenuItem item, String location) {
    return new SidebarView.Item(
        item.label(),
        item.href(),
        item.iconClass().isEmpty() ? OTHER_ICON : item.iconClass(),
        !location.isEmpty() && location.equals(item.selectedItem()));
  }
}
