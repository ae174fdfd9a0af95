package org.ballincourt.host;

import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.user.ApplicationUser;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ballincourt.host.plugin.AppDetails;
import org.ballincourt.host.plugin.Extensions;
import org.ballincourt.host.plugin.dashboard.Gadget;
import org.ballincourt.host.plugin.fragment.MenuItem;
import org.ballincourt.host.plugin.fragment.MenuSection;
import org.ballincourt.host.plugin.fragment.PanelHtml;
import org.ballincourt.host.plugin.resource.PageNeeds;
import org.ballincourt.host.plugin.workflow.WorkflowPart;

/** A plugin with one fragment at each place; its project page is not for the member. */
record SampleExtensions(PageNeeds needs) implements Extensions {
  private static final String PAGE = "sample-page";
  private static final Set<String> LOCATIONS = Set.of(PAGE, "atl.jira.view.issue.right.context");

  @Override
  public List<PanelHtml> panels(String location, JiraHelper helper, ApplicationUser user) {
    if (!LOCATIONS.contains(location) || isHidden(location, user)) {
      return List.of();
    }
    needs.assembler().resources().requireWebResource("sample:panel");
    Object about = helper.getContextParams().getOrDefault("issue", helper.getProject().getKey());
    return List.of(new PanelHtml("sample", "A <label>", "<i>" + user.getName() + about + "</i>"));
  }

  private static boolean isHidden(String location, ApplicationUser user) {
    return location.equals(PAGE) && user.getName().equals("member");
  }

  @Override
  public List<MenuItem> items(String section, JiraHelper helper, ApplicationUser user) {
    if (helper.getProject() == null) {
      return List.of();
    }
    String key = helper.getProject().getKey();
    return section.startsWith("jira.project.sidebar")
        ? List.of(item("side", "/projects/" + key + "?selectedItem=" + PAGE, PAGE))
        : List.of(item("settings", "/plugins/servlet/sample?project=" + key, ""));
  }

  @Override
  public List<MenuSection> administration(JiraHelper helper, ApplicationUser user) {
    MenuItem health = item("health", "/plugins/servlet/sample", "");
    return List.of(new MenuSection("Sample", List.of(health)));
  }

  private static MenuItem item(String key, String path, String selectedItem) {
    MenuItem.Names names = new MenuItem.Names(key, key + "-link");
    return new MenuItem(names, "Go <" + key + ">", "/jira" + path, "", selectedItem);
  }

  @Override
  public List<Gadget> gadgets(JiraHelper helper, ApplicationUser user) {
    Gadget.Words words =
        new Gadget.Words("A <gadget>", "Says hello.", "Sample & Sons", "/download/sample.png");
    return List.of(
        new Gadget(
            "sample:hello",
            words,
            new Gadget.Behaviour("sample/hello", true),
            "<i>" + user.getName() + "</i>"));
  }

  @Override
  public String resourceTags(String context) {
    return Stream.concat(Stream.of(context), needs.resourceKeys().stream())
        .map(each -> "<script src=\"" + each + ".js\"></script>")
        .collect(Collectors.joining());
  }

  @Override
  public List<WorkflowPart> workflowParts() {
    return List.of();
  }

  @Override
  public void userKeyChanged(String original, String target) {}

  @Override
  public AppDetails app() {
    return new AppDetails(
        "Sample <app>", "1.2", true, new AppDetails.Links("/start", "/configure"));
  }
}
