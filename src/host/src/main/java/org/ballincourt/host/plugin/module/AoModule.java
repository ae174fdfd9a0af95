package org.ballincourt.host.plugin.module;

import java.util.List;

/** {@code <ao>}: the plugin's tables, by the class names of their row interfaces. */
public record AoModule(String key, String namespace, List<String> entities)
    implements PluginModule {

  static AoModule read(ElementReader element) {
    return new AoModule(
        element.attribute("key"),
        element.attribute("namespace"),
        element.children("entity", ElementReader::text));
  }
}
