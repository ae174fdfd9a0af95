package org.ballincourt.bench.jira;

import com.atlassian.jira.config.ConstantsManager;
import com.atlassian.jira.issue.status.Status;
import java.lang.reflect.Proxy;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.ballincourt.host.plugin.PluginHost;

/**
 * The statuses that the host knows, each read once. Jira holds them in memory; the host asks its
 * database each time, and that would be measured too.
 */
record StatusesInMemory(ConstantsManager host, Map<String, Status> known)
    implements ConstantsManager {

  /** The same Jira, but for its statuses. */
  static PluginHost in(PluginHost jira) {
    StatusesInMemory held = of((ConstantsManager) jira.services().get(ConstantsManager.class));
    return (PluginHost)
        Proxy.newProxyInstance(
            PluginHost.class.getClassLoader(),
            new Class<?>[] {PluginHost.class},
            (proxy, method, arguments) ->
                method.getName().equals("services")
                    ? held.among(jira.services())
                    : method.invoke(jira, arguments));
  }

  static StatusesInMemory of(ConstantsManager host) {
    return new StatusesInMemory(host, new ConcurrentHashMap<>());
  }

  private Map<Class<?>, Object> among(Map<Class<?>, Object> services) {
    Map<Class<?>, Object> all = new HashMap<>(services);
    all.put(ConstantsManager.class, this);
    return all;
  }

  @Override
  public Status getStatus(String id) {
    return known.computeIfAbsent(id, host::getStatus);
  }
}
