package org.ballincourt.host.plugin.rest;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.jakarta.rs.json.JacksonJsonProvider;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.ext.Provider;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.catalina.Context;
import org.apache.catalina.Wrapper;
import org.apache.catalina.startup.Tomcat;
import org.ballincourt.host.plugin.access.Access;
import org.ballincourt.host.plugin.module.RestModule;
import org.ballincourt.host.plugin.osgi.PluginBundle;
import org.ballincourt.host.plugin.spring.PluginContext;
import org.glassfish.jersey.server.ResourceConfig;
import org.glassfish.jersey.server.ServerProperties;

/** The plugin's resources and providers, one instance of each. */
public final class RestEndpoints {

  /** Warns of each resource that it is no provider, which it is not meant to be. */
  private static final Logger PROVIDER_CHECK =
      Logger.getLogger("org.glassfish.jersey.internal.inject.Providers");

  private final Set<Object> instances;
  private final PluginContext context;
  private final Access access;

  private RestEndpoints(Set<Object> instances, PluginContext context, Access access) {
    this.instances = instances;
    this.context = context;
    this.access = access;
  }

  /** Finds them in the bundle by {@code @Path} and {@code @Provider} and makes them. */
  public static RestEndpoints of(PluginBundle bundle, PluginContext context, Access access) {
    Set<Object> instances =
        Stream.of(Path.class, Provider.class)
            .flatMap(annotation -> bundle.annotatedWith(annotation).stream())
            .<Object>map(context::create)
            .collect(Collectors.toUnmodifiableSet());
    return new RestEndpoints(instances, context, access);
  }

  /** Serves them at the module's path, under its version and as {@code latest}. */
  public Wrapper mount(RestModule module, Context web) {
    JerseyServlet servlet = new JerseyServlet(configuration(), context.loader());
    Wrapper wrapper = Tomcat.addServlet(web, "rest " + module.key(), servlet);
    wrapper.setLoadOnStartup(1);
    wrapper.addMapping("/rest" + module.path() + "/" + module.version() + "/*");
    wrapper.addMapping("/rest" + module.path() + "/latest/*");
    return wrapper;
  }

  private ResourceConfig configuration() {
    PROVIDER_CHECK.setLevel(Level.SEVERE);
    return new ResourceConfig()
        .registerInstances(instances.toArray())
        .registerInstances(
            new AccessFilter(access),
            new XsrfFilter(),
            new JacksonJsonProvider(new ObjectMapper()),
            new UnreadableJson(),
            new UncaughtError())
        .property(ServerProperties.WADL_FEATURE_DISABLE, true);
  }
}
