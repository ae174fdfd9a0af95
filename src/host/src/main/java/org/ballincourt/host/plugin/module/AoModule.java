package org.ballincourt.host.plugin.module;

import java.util.List;

/**
 * {@code <ao>}: the plugin's tables, by the class names of their row interfaces, and the classes of
 * the tasks that upgrade them.
 */
public record AoModule(
    String key, String namespace, List<String> entities, List<String> upgradeTasks)
    implements PluginModule {

  public static AoModule read(ElementReader element) {
    return new AoModule(
        element.attribute("key"),
        element.attribute("namespace"),
        element.children("entity", ElementReader::text),
        element.children("upgradeTask", ElementReader::text));
  }
}
