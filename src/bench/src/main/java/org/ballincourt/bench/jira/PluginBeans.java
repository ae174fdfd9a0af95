package org.ballincourt.bench.jira;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.jira.config.ConstantsManager;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.security.groups.GroupManager;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.sal.api.rdbms.TransactionalExecutorFactory;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.ballincourt.host.database.Database;
import org.ballincourt.host.jira.Jira;
import org.ballincourt.host.plugin.ao.PluginTables;
import org.springframework.beans.factory.support.RootBeanDefinition;
import org.springframework.context.annotation.AnnotationConfigUtils;
import org.springframework.context.support.GenericApplicationContext;

/**
 * The plugin's own beans, made when they are asked for, in the class path of whoever measures: so
 * one question can be asked of them without a server around it. They have connections of their own;
 * to begin anew is to have none, to know no calendar, and to have prepared no statement.
 */
public final class PluginBeans implements AutoCloseable {

  private static final List<Class<?>> IN_MEMORY =
      List.of(
          ConstantsManager.class,
          GlobalPermissionManager.class,
          GroupManager.class,
          PermissionManager.class,
          ProjectManager.class,
          UserManager.class);

  private final Database database;
  private final GenericApplicationContext context = new GenericApplicationContext();

  private PluginBeans(String url) {
    this.database = Database.open(url);
  }

  /** What of a Jira is in its memory stays there however often the plugin starts. */
  public static Map<Class<?>, Object> servicesOf(Jira jira) {
    return Remembered.among(jira.services(), IN_MEMORY);
  }

  /**
   * @param url of the database in which there are the plugin's tables
   * @param clock in the place of the plugin's
   */
  public static PluginBeans start(Map<Class<?>, Object> services, String url, Clock clock) {
    PluginBeans beans = new PluginBeans(url);
    services.forEach(beans::addService);
    beans.addService(ActiveObjects.class, beans.tables());
    beans.addService(TransactionalExecutorFactory.class, beans.database.lentConnections());
    beans.addService(Clock.class, clock);
    PluginIndex.components().forEach(beans::addComponent);
    AnnotationConfigUtils.registerAnnotationConfigProcessors(beans.context);
    beans.context.refresh();
    return beans;
  }

  private PluginTables tables() {
    PluginTables tables = new PluginTables(database.source(), database.transactions());
    tables.open(PluginIndex.NAMESPACE, PluginIndex.entities());
    return tables;
  }

  private void addService(Class<?> service, Object host) {
    context.getBeanFactory().registerResolvableDependency(service, host);
  }

  private void addComponent(String name, Class<?> type) {
    if (!Clock.class.isAssignableFrom(type)) {
      RootBeanDefinition component = new RootBeanDefinition(type);
      component.setLazyInit(true);
      context.registerBeanDefinition(name, component);
    }
  }

  /** A module's class, which takes beans and is none. */
  public <T> T create(Class<T> type) {
    return context.getAutowireCapableBeanFactory().createBean(type);
  }

  public <T> T get(Class<T> type) {
    return context.getBean(type);
  }

  /** All of it, or none. */
  public void inTransaction(Runnable work) {
    database.inTransaction(
        () -> {
          work.run();
          return null;
        });
  }

  public Database database() {
    return database;
  }

  @Override
  public void close() {
    context.close();
    database.close();
  }
}
