package org.ballincourt.host.plugin;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.sal.api.auth.LoginUriProvider;
import com.atlassian.templaterenderer.TemplateRenderer;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import java.nio.file.Path;
import java.util.List;
import org.ballincourt.host.plugin.ao.PluginTables;
import org.ballincourt.host.plugin.descriptor.PluginDescriptor;
import org.ballincourt.host.plugin.module.RefusedException;
import org.ballincourt.host.plugin.module.web.VelocityAllowlistModule;
import org.ballincourt.host.plugin.osgi.ExportedPackages;
import org.ballincourt.host.plugin.osgi.OsgiFramework;
import org.ballincourt.host.plugin.osgi.PluginBundle;
import org.ballincourt.host.plugin.osgi.PluginJar;
import org.ballincourt.host.plugin.velocity.AllowlistedMethods;
import org.ballincourt.host.plugin.velocity.PluginTemplates;
import org.ballincourt.host.plugin.velocity.Templates;

/** What of a plugin stays when it is disabled: its classes, and the services of Jira around it. */
record InstalledPlugin(
    PluginDescriptor descriptor,
    OsgiFramework framework,
    PluginBundle bundle,
    PluginTables tables,
    Templates templates)
    implements AutoCloseable {

  /**
   * None of the plugin's classes runs yet.
   *
   * @throws RefusedException if the jar cannot be installed
   */
  static InstalledPlugin install(Path jar, PluginHost host, ExportedPackages exports) {
    PluginJar checked = PluginJar.open(jar);
    OsgiFramework framework = OsgiFramework.start(exports);
    try {
      PluginBundle bundle = framework.install(checked);
      PluginTables tables = new PluginTables(host.dataSource(), host.transactions());
      Templates templates = templates(checked.descriptor(), bundle);
      host.services().forEach(framework::register);
      framework.register(PageBuilderService.class, host.pageNeeds());
      framework.register(LoginUriProvider.class, host.login());
      framework.register(ActiveObjects.class, tables);
      framework.register(TemplateRenderer.class, new PluginTemplates(templates));
      return new InstalledPlugin(checked.descriptor(), framework, bundle, tables, templates);
    } catch (RuntimeException e) {
      framework.close();
      throw e;
    }
  }

  private static Templates templates(PluginDescriptor descriptor, PluginBundle bundle) {
    List<VelocityAllowlistModule> lists = descriptor.modules(VelocityAllowlistModule.class);
    return new Templates(bundle.loader(), AllowlistedMethods.of(lists, bundle));
  }

  @Override
  public void close() {
    framework.close();
  }
}
