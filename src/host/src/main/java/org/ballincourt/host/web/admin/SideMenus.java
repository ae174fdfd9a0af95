package org.ballincourt.host.web.admin;

import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.ballincourt.host.jira.Jira;
import org.ballincourt.host.plugin.Extensions;
import org.ballincourt.host.plugin.fragment.MenuItem;
import org.ballincourt.host.plugin.fragment.MenuSection;
import org.ballincourt.host.plugin.module.web.WebItemModule;
import org.ballincourt.host.project.StoredProject;
import org.ballincourt.host.user.Person;

/** The menus beside the pages of the administration and of a project's settings. */
public record SideMenus(Jira jira, Extensions extensions) {

  /** Key of the item that leads to all workflows, and name of their servlet. */
  public static final String WORKFLOWS = "workflows";

  /**
   * @param page key or link id of the page's own item; empty where it has none
   */
  public SideMenuView administration(String page, HttpServletRequest request) {
    Person user = jira.currentUser().getLoggedInUser();
    JiraHelper helper = new JiraHelper(request, null, Map.of());
    Stream<MenuSection> own =
        jira.isAdministrator(user)
            ? Stream.of(
                section("Apps", item(ManageAppsPage.KEY, "Manage apps", "upm")),
                section("Issues", item(WORKFLOWS, "Workflows", WORKFLOWS)))
            : Stream.of();
    Stream<MenuSection> added = extensions.administration(helper, user).stream();
    return SideMenuView.of("Administration", Stream.concat(own, added).toList(), page);
  }

  /**
   * @param page key or link id of the page's own item; empty where it has none
   */
  public SideMenuView settings(StoredProject project, String page, HttpServletRequest request) {
    Map<String, Object> params = Map.of("project", project);
    List<MenuItem> added =
        extensions.items(
            WebItemModule.PROJECT_SETTINGS,
            new JiraHelper(request, project, params),
            jira.currentUser().getLoggedInUser());
    MenuItem summary =
        item(ProjectConfigPage.KEY, "Summary", ProjectConfigPage.NAME + "/" + project.key());
    List<MenuItem> items = Stream.concat(Stream.of(summary), added.stream()).toList();
    return SideMenuView.of(
        "Project settings", List.of(new MenuSection(project.name(), items)), page);
  }

  private static MenuSection section(String label, MenuItem item) {
    return new MenuSection(label, List.of(item));
  }

  private MenuItem item(String key, String label, String servlet) {
    String href = jira.contextPath() + "/plugins/servlet/" + servlet;
    return new MenuItem(new MenuItem.Names(key, ""), label, href, "", "");
  }
}
