package org.ballincourt.host.plugin;

import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.user.ApplicationUser;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.catalina.Context;
import org.apache.catalina.Wrapper;
import org.ballincourt.host.plugin.dashboard.Gadget;
import org.ballincourt.host.plugin.descriptor.PluginDescriptor;
import org.ballincourt.host.plugin.fragment.MenuItem;
import org.ballincourt.host.plugin.fragment.MenuSection;
import org.ballincourt.host.plugin.fragment.PanelHtml;
import org.ballincourt.host.plugin.module.RefusedException;
import org.ballincourt.host.plugin.osgi.ExportedPackages;
import org.ballincourt.host.plugin.text.Texts;
import org.ballincourt.host.plugin.workflow.WorkflowPart;

/** One plugin's jar inside the Jira around it, to be disabled and enabled at any time. */
public final class PluginSystem implements Extensions, AutoCloseable {

  private final InstalledPlugin installed;
  private final PluginHost host;
  private final Texts texts;

  private volatile Optional<EnabledPlugin> enabled;
  private Context web;
  private List<Wrapper> servlets = List.of();
  private volatile List<String> servicesLeft = List.of();

  private PluginSystem(InstalledPlugin installed, PluginHost host, Texts texts) {
    this.installed = installed;
    this.host = host;
    this.texts = texts;
    this.enabled = Optional.of(EnabledPlugin.start(installed, host, texts));
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
    InstalledPlugin installed = InstalledPlugin.install(jar, host, exports);
    try {
      return new PluginSystem(installed, host, texts);
    } catch (RuntimeException e) {
      installed.close();
      throw e;
    }
  }

  /** Adds REST, servlets and web-resources; call it before the context starts. */
  public synchronized void mount(Context context) {
    web = context;
    enabled.ifPresent(plugin -> servlets = plugin.mount(web));
  }

  /** Tells the plugin that everything is there; call it once the context has started. */
  public synchronized void ready() {
    enabled.ifPresent(plugin -> plugin.lifecycle().start());
  }

  /** Makes fresh beans and modules; does nothing where the plugin is enabled. */
  public synchronized void enable() {
    if (enabled.isEmpty()) {
      enabled = Optional.of(EnabledPlugin.start(installed, host, texts));
      servicesLeft = List.of();
      mount(web);
      ready();
    }
  }

  /** Ends all modules, then all beans; does nothing where the plugin is disabled. */
  public synchronized void disable() {
    enabled.ifPresent(this::disable);
  }

  private void disable(EnabledPlugin plugin) {
    plugin.lifecycle().stop();
    enabled = Optional.empty();
    servlets.forEach(this::unmount);
    servlets = List.of();
    plugin.closeContext();
    servicesLeft = installed.bundle().serviceNames();
    plugin.close();
  }

  private void unmount(Wrapper servlet) {
    List.of(servlet.findMappings()).forEach(web::removeServletMapping);
    web.removeChild(servlet);
  }

  @Override
  public List<PanelHtml> panels(String location, JiraHelper helper, ApplicationUser user) {
    return enabled.map(plugin -> plugin.panels(location, helper, user)).orElse(List.of());
  }

  @Override
  public List<MenuItem> items(String section, JiraHelper helper, ApplicationUser user) {
    return enabled.map(plugin -> plugin.items(section, helper, user)).orElse(List.of());
  }

  @Override
  public List<MenuSection> administration(JiraHelper helper, ApplicationUser user) {
    return enabled.map(plugin -> plugin.administration(helper, user)).orElse(List.of());
  }

  @Override
  public List<Gadget> gadgets(JiraHelper helper, ApplicationUser user) {
    return enabled.map(plugin -> plugin.gadgets(helper, user)).orElse(List.of());
  }

  @Override
  public List<WorkflowPart> workflowParts() {
    return enabled.map(EnabledPlugin::workflowParts).orElse(List.of());
  }

  @Override
  public AppDetails app() {
    PluginDescriptor plugin = installed.descriptor();
    Map<String, String> params = enabled.isPresent() ? plugin.info().params() : Map.of();
    return new AppDetails(
        plugin.name(),
        plugin.info().version(),
        enabled.isPresent(),
        new AppDetails.Links(
            params.getOrDefault("post.install.url", ""), params.getOrDefault("configure.url", "")));
  }

  @Override
  public String resourceTags(String context) {
    return enabled.map(plugin -> plugin.resourceTags(context)).orElse("");
  }

  @Override
  public void userKeyChanged(String original, String target) {
    enabled.ifPresent(plugin -> plugin.userKeyChanged(original, target));
  }

  /** Of all the plugin's classes, whether it is enabled or not. */
  public ClassLoader loader() {
    return installed.bundle().loader();
  }

  /** What the plugin offers as services, or had left when it was disabled. */
  public List<String> services() {
    return enabled.isPresent() ? installed.bundle().serviceNames() : servicesLeft;
  }

  @Override
  public void close() {
    disable();
    installed.close();
  }
}
