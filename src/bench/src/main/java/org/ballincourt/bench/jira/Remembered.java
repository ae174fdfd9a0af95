package org.ballincourt.bench.jira;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.ballincourt.host.plugin.PluginHost;

/**
 * What the host answers, asked for each once. Jira holds statuses, projects and who may do what in
 * memory; the host asks its database each time, and that would be measured too.
 */
final class Remembered {

  private final Object host;
  private final Map<List<Object>, Optional<Object>> answers = new ConcurrentHashMap<>();

  private Remembered(Object host) {
    this.host = host;
  }

  /** The same service, for as long as nothing changes that it is asked for. */
  static <T> T of(Class<T> service, Object host) {
    Remembered remembered = new Remembered(host);
    return service.cast(
        Proxy.newProxyInstance(
            Remembered.class.getClassLoader(),
            new Class<?>[] {service},
            (proxy, method, arguments) -> remembered.answer(method, arguments)));
  }

  private Object answer(Method method, Object[] arguments) throws Throwable {
    List<Object> asked = asked(method, arguments);
    Optional<Object> known = answers.get(asked);
    if (known == null) {
      known = Optional.ofNullable(call(method, arguments));
      answers.put(asked, known);
    }
    return known.orElse(null);
  }

  private static List<Object> asked(Method method, Object[] arguments) {
    return arguments == null ? List.of(method) : List.of(method, Arrays.asList(arguments));
  }

  private Object call(Method method, Object[] arguments) throws Throwable {
    try {
      return method.invoke(host, arguments);
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
  }

  /** The same Jira, but for some of its services. */
  static PluginHost in(PluginHost jira, List<Class<?>> services) {
    Map<Class<?>, Object> all = among(jira.services(), services);
    return (PluginHost)
        Proxy.newProxyInstance(
            PluginHost.class.getClassLoader(),
            new Class<?>[] {PluginHost.class},
            (proxy, method, arguments) ->
                method.getName().equals("services") ? all : method.invoke(jira, arguments));
  }

  /** All services, some of which remember. */
  static Map<Class<?>, Object> among(Map<Class<?>, Object> all, List<Class<?>> some) {
    Map<Class<?>, Object> services = new HashMap<>(all);
    some.forEach(service -> services.computeIfPresent(service, Remembered::of));
    return services;
  }
}
