package org.ballincourt.host.plugin;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.nio.file.Path;
import org.ballincourt.host.plugin.ao.PluginTables;
import org.ballincourt.host.plugin.module.PluginDescriptor;
import org.ballincourt.host.plugin.module.RefusedException;
import org.ballincourt.host.plugin.osgi.ExportedPackages;
import org.ballincourt.host.plugin.osgi.OsgiFramework;
import org.ballincourt.host.plugin.osgi.PluginBundle;
import org.ballincourt.host.plugin.osgi.PluginJar;

/** What of a plugin stays when it is disabled: its classes, and the services of Jira around it. */
record InstalledPlugin(
    PluginDescriptor descriptor, OsgiFramework framework, PluginBundle bundle, PluginTables tables)
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
      PluginTables tables = new PluginTables(host.dataSource(), host.transactions());
      host.services().forEach(framework::register);
      framework.register(ActiveObjects.class, tables);
      return new InstalledPlugin(
          checked.descriptor(), framework, framework.install(checked), tables);
    } catch (RuntimeException e) {
      framework.close();
      throw e;
    }
  }

  @Override
  public void close() {
    framework.close();
  }
}
