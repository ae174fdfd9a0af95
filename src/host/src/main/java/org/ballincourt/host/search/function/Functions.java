package org.ballincourt.host.search.function;

import com.atlassian.jira.plugin.jql.function.JqlFunction;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The functions by their names in any case: Jira's own, and those of plugins that are enabled. */
public final class Functions {
  private final Map<String, JqlFunction> known = new ConcurrentHashMap<>();

  public Functions() {
    OwnFunction.all().forEach(this::add);
  }

  /**
   * @throws IllegalStateException if there is one of that name
   */
  public void add(JqlFunction function) {
    if (known.putIfAbsent(key(function.getFunctionName()), function) != null) {
      throw new IllegalStateException(
          "there is a JQL function '" + function.getFunctionName() + "' already");
    }
  }

  /** Does nothing where it is not there. */
  public void remove(JqlFunction function) {
    known.remove(key(function.getFunctionName()), function);
  }

  public Optional<JqlFunction> named(String name) {
    return Optional.ofNullable(known.get(key(name)));
  }

  private static String key(String name) {
    return name.toLowerCase(Locale.ROOT);
  }
}
