package org.ballincourt.host.plugin;

import com.atlassian.activeobjects.external.ActiveObjectsUpgradeTask;
import java.util.ArrayList;
import java.util.List;
import java.util.MissingResourceException;
import net.java.ao.RawEntity;
import org.ballincourt.host.database.HostSettings;
import org.ballincourt.host.plugin.ao.ModelUpgrade;
import org.ballincourt.host.plugin.descriptor.PluginDescriptor;
import org.ballincourt.host.plugin.module.AoModule;
import org.ballincourt.host.plugin.module.I18nResource;
import org.ballincourt.host.plugin.module.RefusedException;
import org.ballincourt.host.plugin.osgi.PluginBundle;
import org.ballincourt.host.plugin.spring.PluginContext;
import org.ballincourt.host.plugin.text.Texts;
import org.ballincourt.host.plugin.velocity.Templates;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A plugin's bundle with its texts, its beans and, once they are opened, its tables. */
final class RunningPlugin implements AutoCloseable {

  private final InstalledPlugin installed;
  private final PluginHost host;
  private final Texts texts;
  private final PluginContext context;

  private RunningPlugin(InstalledPlugin installed, PluginHost host, Texts texts) {
    this.installed = installed;
    this.host = host;
    this.texts = texts;
    descriptor().texts().forEach(this::addTexts);
    this.context = PluginContext.start(bundle(), host.clock());
  }

  /**
   * Starts bundle and beans; as in Jira, the tables are not there yet.
   *
   * @throws RefusedException if the beans cannot be made
   */
  static RunningPlugin start(InstalledPlugin installed, PluginHost host, Texts texts) {
    installed.bundle().start();
    try {
      return new RunningPlugin(installed, host, texts);
    } catch (RuntimeException e) {
      texts.remove(installed.bundle().loader());
      installed.bundle().stop();
      throw e;
    }
  }

  private void addTexts(I18nResource resource) {
    try {
      texts.add(bundle().loader(), resource.bundleName());
    } catch (MissingResourceException e) {
      throw new RefusedException("resource of type i18n", e);
    }
  }

  /**
   * Upgrades and makes them.
   *
   * @throws RefusedException if there is more than one module for tables
   */
  void openTables() {
    List<AoModule> modules = descriptor().modules(AoModule.class);
    if (modules.size() > 1) {
      throw new RefusedException("there are " + modules.size() + " ao modules");
    }
    modules.forEach(module -> context.loader().run(() -> openTables(module)));
  }

  private void openTables(AoModule module) {
    HostSettings versions = new HostSettings(JdbcClient.create(host.dataSource()));
    installed.tables().upgrade(module.namespace(), new ModelUpgrade(versions, tasks(module)));
    installed.tables().open(module.namespace(), rows(module));
  }

  private List<ActiveObjectsUpgradeTask> tasks(AoModule module) {
    List<ActiveObjectsUpgradeTask> tasks = new ArrayList<>();
    for (String task : module.upgradeTasks()) {
      tasks.add(context.create(bundle().load(task, ActiveObjectsUpgradeTask.class)));
    }
    return tasks;
  }

  @SuppressWarnings("unchecked") // every entity is a RawEntity of something
  private List<Class<? extends RawEntity<?>>> rows(AoModule module) {
    List<Class<? extends RawEntity<?>>> rows = new ArrayList<>();
    for (String entity : module.entities()) {
      rows.add((Class<? extends RawEntity<?>>) bundle().load(entity, RawEntity.class));
    }
    return rows;
  }

  PluginDescriptor descriptor() {
    return installed.descriptor();
  }

  PluginBundle bundle() {
    return installed.bundle();
  }

  Templates templates() {
    return installed.templates();
  }

  PluginContext context() {
    return context;
  }

  /** Ends the beans first; what they leave registered as service can still be seen then. */
  void closeContext() {
    context.close();
  }

  @Override
  public void close() {
    closeContext();
    installed.tables().close();
    texts.remove(bundle().loader());
    bundle().stop();
  }
}
