package org.ballincourt.host.plugin;

import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.user.ApplicationUser;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.catalina.Context;
import org.apache.catalina.Wrapper;
import org.apache.catalina.startup.Tomcat;
import org.ballincourt.host.plugin.dashboard.Gadget;
import org.ballincourt.host.plugin.dashboard.Gadgets;
import org.ballincourt.host.plugin.field.PluginFieldTypes;
import org.ballincourt.host.plugin.fragment.MenuItem;
import org.ballincourt.host.plugin.fragment.MenuSection;
import org.ballincourt.host.plugin.fragment.Menus;
import org.ballincourt.host.plugin.fragment.PageValues;
import org.ballincourt.host.plugin.fragment.PanelHtml;
import org.ballincourt.host.plugin.fragment.Panels;
import org.ballincourt.host.plugin.fragment.Workshop;
import org.ballincourt.host.plugin.module.RefusedException;
import org.ballincourt.host.plugin.module.RestModule;
import org.ballincourt.host.plugin.module.web.DashboardItemModule;
import org.ballincourt.host.plugin.module.web.ServletModule;
import org.ballincourt.host.plugin.module.web.WebPanelModule;
import org.ballincourt.host.plugin.module.workflow.WorkflowPartModule;
import org.ballincourt.host.plugin.resource.ResourceServlet;
import org.ballincourt.host.plugin.resource.WebResources;
import org.ballincourt.host.plugin.rest.RestEndpoints;
import org.ballincourt.host.plugin.servlet.Door;
import org.ballincourt.host.plugin.servlet.PluginServlets;
import org.ballincourt.host.plugin.text.Texts;
import org.ballincourt.host.plugin.workflow.WorkflowPart;

/** A running plugin with all its modules. */
final class EnabledPlugin implements AutoCloseable {

  private final RunningPlugin plugin;
  private final PluginHost host;
  private final RestEndpoints rest;
  private final PluginServlets servlets;
  private final WebResources resources;
  private final Panels panels;
  private final Menus menus;
  private final Gadgets gadgets;
  private final UserKeyHandlers userKeys;
  private final JqlFunctions functions;
  private final PluginFieldTypes fieldTypes;
  private final List<WorkflowPart> workflowParts;

  private EnabledPlugin(RunningPlugin plugin, PluginHost host, Texts texts) {
    plugin.openTables();
    this.plugin = plugin;
    this.host = host;
    Callers callers = new Callers(host);
    this.rest = RestEndpoints.of(plugin.bundle(), plugin.context(), callers);
    this.servlets = servlets(new Door(callers, host.login()));
    this.resources = WebResources.of(plugin.descriptor(), plugin.bundle(), texts);
    Workshop workshop = new Workshop(plugin.bundle(), plugin.context(), plugin.templates());
    this.panels = Panels.of(plugin.descriptor().modules(WebPanelModule.class), workshop);
    this.menus = Menus.of(plugin.descriptor(), workshop, host.contextPath());
    this.gadgets = gadgets(workshop);
    this.userKeys = UserKeyHandlers.of(plugin);
    this.functions = JqlFunctions.of(plugin, host.functions());
    functions.add();
    this.workflowParts = workflowParts(workshop);
    this.fieldTypes = new PluginFieldTypes(plugin.descriptor(), workshop, host);
    fieldTypes.offer();
  }

  private Gadgets gadgets(Workshop workshop) {
    return Gadgets.of(
        plugin.descriptor().key(),
        plugin.descriptor().modules(DashboardItemModule.class),
        workshop,
        resources);
  }

  private List<WorkflowPart> workflowParts(Workshop workshop) {
    return plugin.descriptor().modules(WorkflowPartModule.class).stream()
        .map(module -> WorkflowPart.of(module, workshop))
        .toList();
  }

  List<WorkflowPart> workflowParts() {
    return workflowParts;
  }

  private PluginServlets servlets(Door door) {
    List<ServletModule> modules = plugin.descriptor().modules(ServletModule.class);
    return PluginServlets.of(modules, plugin.bundle(), plugin.context(), door);
  }

  /**
   * @throws RefusedException if the jar holds anything that is not supported here
   */
  static EnabledPlugin start(InstalledPlugin installed, PluginHost host, Texts texts) {
    RunningPlugin plugin = RunningPlugin.start(installed, host, texts);
    try {
      return new EnabledPlugin(plugin, host, texts);
    } catch (RuntimeException e) {
      plugin.close();
      throw e;
    }
  }

  /** Adds REST, servlets and web-resources. */
  List<Wrapper> mount(Context web) {
    Wrapper files =
        Tomcat.addServlet(web, "web-resources", new ResourceServlet(resources, host::locale));
    files.addMapping(ResourceServlet.PATH + "/*");
    Stream<Wrapper> endpoints =
        plugin.descriptor().modules(RestModule.class).stream()
            .map(module -> rest.mount(module, web));
    return Stream.of(Stream.of(files), endpoints, servlets.mount(web).stream())
        .flatMap(Function.identity())
        .toList();
  }

  Lifecycle lifecycle() {
    return new Lifecycle(plugin);
  }

  List<PanelHtml> panels(String location, JiraHelper helper, ApplicationUser user) {
    return plugin.context().loader().call(() -> panels.at(location, values(helper, user)));
  }

  List<MenuItem> items(String section, JiraHelper helper, ApplicationUser user) {
    return plugin.context().loader().call(() -> menus.items(section, values(helper, user)));
  }

  List<MenuSection> administration(JiraHelper helper, ApplicationUser user) {
    return plugin.context().loader().call(() -> menus.administration(values(helper, user)));
  }

  List<Gadget> gadgets(JiraHelper helper, ApplicationUser user) {
    return plugin.context().loader().call(() -> gadgets.seen(values(helper, user)));
  }

  private PageValues values(JiraHelper helper, ApplicationUser user) {
    return new PageValues(helper, user, host.authentication().getI18nHelper());
  }

  String resourceTags(String context) {
    return resources.tags(context, host.pageNeeds(), host.contextPath());
  }

  void userKeyChanged(String original, String target) {
    plugin.context().loader().run(() -> userKeys.tell(original, target));
  }

  void closeContext() {
    functions.remove();
    fieldTypes.withdraw();
    plugin.closeContext();
  }

  @Override
  public void close() {
    functions.remove();
    plugin.close();
  }
}
