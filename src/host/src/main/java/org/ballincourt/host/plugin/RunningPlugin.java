package org.ballincourt.host.plugin;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.MissingResourceException;
import net.java.ao.RawEntity;
import org.ballincourt.host.plugin.ao.PluginTables;
import org.ballincourt.host.plugin.module.AoModule;
import org.ballincourt.host.plugin.module.I18nResource;
import org.ballincourt.host.plugin.module.PluginDescriptor;
import org.ballincourt.host.plugin.module.RefusedException;
import org.ballincourt.host.plugin.osgi.ExportedPackages;
import org.ballincourt.host.plugin.osgi.OsgiFramework;
import org.ballincourt.host.plugin.osgi.PluginBundle;
import org.ballincourt.host.plugin.osgi.PluginJar;
import org.ballincourt.host.plugin.spring.PluginContext;
import org.ballincourt.host.plugin.text.Texts;

/** A plugin's bundle with its texts, its beans and, once they are opened, its tables. */
final class RunningPlugin implements AutoCloseable {

  private final PluginDescriptor descriptor;
  private final OsgiFramework framework;
  private final Texts texts;
  private final PluginTables tables;
  private final PluginBundle bundle;
  private final PluginContext context;

  private RunningPlugin(PluginJar jar, OsgiFramework framework, PluginHost host, Texts texts) {
    this.descriptor = jar.descriptor();
    this.framework = framework;
    this.texts = texts;
    this.tables = new PluginTables(host.dataSource(), host.transactions());
    host.services().forEach(framework::register);
    framework.register(ActiveObjects.class, tables);
    this.bundle = framework.install(jar);
    descriptor.texts().forEach(this::addTexts);
    this.context = PluginContext.start(bundle, host.clock());
  }

  /**
   * Starts bundle and beans; as in Jira, the tables are not there yet.
   *
   * @throws RefusedException if the jar cannot be installed or its beans cannot be made
   */
  static RunningPlugin start(Path jar, PluginHost host, Texts texts, ExportedPackages exports) {
    PluginJar checked = PluginJar.open(jar);
    OsgiFramework framework = OsgiFramework.start(exports);
    try {
      return new RunningPlugin(checked, framework, host, texts);
    } catch (RuntimeException e) {
      framework.close();
      throw e;
    }
  }

  private void addTexts(I18nResource resource) {
    try {
      texts.add(bundle.loader(), resource.bundleName());
    } catch (MissingResourceException e) {
      throw new RefusedException("resource of type i18n", e);
    }
  }

  /**
   * @throws RefusedException if there is more than one module for tables
   */
  void openTables() {
    List<AoModule> modules = descriptor.modules(AoModule.class);
    if (modules.size() > 1) {
      throw new RefusedException("there are " + modules.size() + " ao modules");
    }
    modules.forEach(module -> tables.open(module.namespace(), rows(module)));
  }

  @SuppressWarnings("unchecked") // every entity is a RawEntity of something
  private List<Class<? extends RawEntity<?>>> rows(AoModule module) {
    List<Class<? extends RawEntity<?>>> rows = new ArrayList<>();
    for (String entity : module.entities()) {
      rows.add((Class<? extends RawEntity<?>>) bundle.load(entity, RawEntity.class));
    }
    return rows;
  }

  PluginDescriptor descriptor() {
    return descriptor;
  }

  PluginBundle bundle() {
    return bundle;
  }

  PluginContext context() {
    return context;
  }

  @Override
  public void close() {
    context.close();
    texts.remove(bundle.loader());
    framework.close();
  }
}
