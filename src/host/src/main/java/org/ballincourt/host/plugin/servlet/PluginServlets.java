package org.ballincourt.host.plugin.servlet;

import jakarta.servlet.http.HttpServlet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.catalina.Context;
import org.apache.catalina.Wrapper;
import org.apache.catalina.startup.Tomcat;
import org.ballincourt.host.plugin.module.RefusedException;
import org.ballincourt.host.plugin.module.web.ServletModule;
import org.ballincourt.host.plugin.osgi.PluginBundle;
import org.ballincourt.host.plugin.spring.PluginContext;

/** The servlets that the plugin declares, one instance of each. */
public final class PluginServlets {

  /** Where Jira has the servlets of plugins. */
  public static final String PATH = "/plugins/servlet";

  private final List<Made> servlets;

  /** A module with what was made for it. */
  private record Made(ServletModule module, GuardedServlet servlet) {

    Wrapper mount(Context web) {
      Wrapper wrapper = Tomcat.addServlet(web, "servlet " + module.key(), servlet);
      wrapper.setLoadOnStartup(1);
      module.patterns().forEach(pattern -> wrapper.addMapping(PATH + pattern));
      return wrapper;
    }
  }

  private PluginServlets(List<Made> servlets) {
    this.servlets = servlets;
  }

  /**
   * @throws RefusedException if a class is no servlet or cannot be made, or two want one pattern
   */
  public static PluginServlets of(
      List<ServletModule> modules, PluginBundle bundle, PluginContext context, Door door) {
    refuseEqualPatterns(modules);
    return new PluginServlets(
        modules.stream()
            .map(module -> new Made(module, guarded(module, bundle, context, door)))
            .toList());
  }

  private static GuardedServlet guarded(
      ServletModule module, PluginBundle bundle, PluginContext context, Door door) {
    HttpServlet servlet = context.create(bundle.load(module.className(), HttpServlet.class));
    return new GuardedServlet(servlet, context.loader(), door);
  }

  private static void refuseEqualPatterns(List<ServletModule> modules) {
    Set<String> patterns = new HashSet<>();
    for (ServletModule module : modules) {
      for (String pattern : module.patterns()) {
        if (!patterns.add(pattern)) {
          throw new RefusedException("two servlets have the url-pattern " + pattern);
        }
      }
    }
  }

  public List<Wrapper> mount(Context web) {
    return servlets.stream().map(made -> made.mount(web)).toList();
  }
}
