package org.ballincourt.host.plugin;

import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.user.ApplicationUser;
import java.nio.file.Path;
import java.util.List;
import org.apache.catalina.Context;
import org.apache.catalina.startup.Tomcat;
import org.ballincourt.host.plugin.module.PluginDescriptor;
import org.ballincourt.host.plugin.module.RefusedException;
import org.ballincourt.host.plugin.module.RestModule;
import org.ballincourt.host.plugin.osgi.ExportedPackages;
import org.ballincourt.host.plugin.resource.ResourceServlet;
import org.ballincourt.host.plugin.resource.WebResources;
import org.ballincourt.host.plugin.rest.RestEndpoints;
import org.ballincourt.host.plugin.text.Texts;

/** One plugin's jar, started inside the Jira around it. */
public final class PluginSystem implements AutoCloseable {

  private final RunningPlugin plugin;
  private final PluginHost host;
  private final RestEndpoints rest;
  private final WebResources resources;
  private final IssuePagePanels panels;

  private PluginSystem(RunningPlugin plugin, PluginHost host, Texts texts) {
    PluginDescriptor descriptor = plugin.descriptor();
    plugin.openTables();
    this.plugin = plugin;
    this.host = host;
    this.rest = RestEndpoints.of(plugin.bundle(), plugin.context(), new LicensedCallers(host));
    this.resources = WebResources.of(descriptor, plugin.bundle(), texts);
    this.panels = IssuePagePanels.of(plugin, host.authentication());
  }

  /**
   * Starts the plugin and adds its texts to those of Jira.
   *
   * @throws RefusedException if the jar holds anything that is not supported here
   */
  public static PluginSystem start(Path jar, PluginHost host, Texts texts) {
    return start(jar, host, texts, ExportedPackages.ofJira());
  }

  static PluginSystem start(Path jar, PluginHost host, Texts texts, ExportedPackages exports) {
    RunningPlugin plugin = RunningPlugin.start(jar, host, texts, exports);
    try {
      return new PluginSystem(plugin, host, texts);
    } catch (RuntimeException e) {
      plugin.close();
      throw e;
    }
  }

  /** Adds REST and web-resources; call it before the context starts. */
  public void mount(Context web) {
    plugin.descriptor().modules(RestModule.class).forEach(module -> rest.mount(module, web));
    Tomcat.addServlet(web, "web-resources", new ResourceServlet(resources, host::locale))
        .addMapping(ResourceServlet.PATH + "/*");
  }

  /**
   * The panels of a location that are to be shown, by weight.
   *
   * @param user null where nobody is logged in
   */
  public List<PanelHtml> panels(String location, JiraHelper helper, ApplicationUser user) {
    return plugin.context().loader().call(() -> panels.at(location, helper, user));
  }

  /** The {@code link} and {@code script} tags for a page of that web-resource context. */
  public String resourceTags(String context) {
    return resources.tags(context, host.contextPath());
  }

  @Override
  public void close() {
    plugin.close();
  }
}
