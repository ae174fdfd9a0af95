package org.ballincourt.host.plugin.spring;

import java.net.URL;
import java.time.Clock;
import org.ballincourt.host.plugin.module.RefusedException;
import org.ballincourt.host.plugin.osgi.PluginBundle;
import org.springframework.beans.BeansException;
import org.springframework.beans.factory.xml.DefaultNamespaceHandlerResolver;
import org.springframework.beans.factory.xml.DelegatingEntityResolver;
import org.springframework.beans.factory.xml.XmlBeanDefinitionReader;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.io.UrlResource;

/** The plugin's beans, and the maker of its module classes. */
public final class PluginContext implements AutoCloseable {

  private static final String XML = "META-INF/spring/plugin-context.xml";

  private final GenericApplicationContext context = new GenericApplicationContext();
  private final ContextLoader loader;

  private PluginContext(PluginBundle bundle) {
    this.loader = new ContextLoader(bundle.loader());
    context.setClassLoader(bundle.loader());
    context.setDisplayName(bundle.toString());
  }

  /**
   * Makes the beans.
   *
   * @param clock put in the place of the plugin's one bean of that type
   * @throws RefusedException if a bean cannot be made, or a service is missing
   */
  public static PluginContext start(PluginBundle bundle, Clock clock) {
    PluginContext plugin = new PluginContext(bundle);
    plugin.context.addBeanFactoryPostProcessor(new ClockReplacement(clock));
    plugin.loader.run(() -> plugin.refresh(bundle.file(XML)));
    return plugin;
  }

  private void refresh(URL xml) {
    try {
      reader().loadBeanDefinitions(new UrlResource(xml));
      context.refresh();
    } catch (BeansException e) {
      throw new RefusedException(XML, e);
    }
  }

  /** Namespaces and schemas are the host's; classes are the plugin's. */
  private XmlBeanDefinitionReader reader() {
    ClassLoader host = PluginContext.class.getClassLoader();
    XmlBeanDefinitionReader reader = new XmlBeanDefinitionReader(context);
    reader.setBeanClassLoader(loader.loader());
    reader.setNamespaceHandlerResolver(new DefaultNamespaceHandlerResolver(host));
    reader.setEntityResolver(new DelegatingEntityResolver(host));
    return reader;
  }

  /**
   * Makes a module class, whose constructor takes beans; it is no bean itself.
   *
   * @throws RefusedException if it cannot be made
   */
  public <T> T create(Class<T> type) {
    return loader.call(
        () -> {
          try {
            return context.getAutowireCapableBeanFactory().createBean(type);
          } catch (BeansException e) {
            throw new RefusedException("module class " + type.getName(), e);
          }
        });
  }

  public ContextLoader loader() {
    return loader;
  }

  @Override
  public void close() {
    loader.run(context::close);
  }
}
