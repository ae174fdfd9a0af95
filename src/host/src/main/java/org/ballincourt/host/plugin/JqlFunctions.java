package org.ballincourt.host.plugin;

import com.atlassian.jira.plugin.jql.function.JqlFunction;
import java.util.List;
import org.ballincourt.host.plugin.module.JqlFunctionModule;
import org.ballincourt.host.plugin.module.RefusedException;
import org.ballincourt.host.search.function.Functions;

/** The plugin's functions of queries, which are there as long as it is enabled. */
record JqlFunctions(List<PluginFunction> own, Functions all) {

  /**
   * @throws RefusedException if one cannot be made
   */
  static JqlFunctions of(RunningPlugin plugin, Functions all) {
    return new JqlFunctions(
        plugin.descriptor().modules(JqlFunctionModule.class).stream()
            .map(module -> function(module, plugin))
            .toList(),
        all);
  }

  private static PluginFunction function(JqlFunctionModule module, RunningPlugin plugin) {
    Class<? extends JqlFunction> type = plugin.bundle().load(module.className(), JqlFunction.class);
    PluginFunction function =
        new PluginFunction(plugin.context().create(type), plugin.context().loader());
    function.init(module);
    return function;
  }

  /**
   * @throws RefusedException if there is one of the same name already
   */
  void add() {
    try {
      own.forEach(all::add);
    } catch (IllegalStateException e) {
      remove();
      throw new RefusedException("jql-function", e);
    }
  }

  void remove() {
    own.forEach(all::remove);
  }
}
