package org.ballincourt.host.plugin.module;

import java.util.List;

/** {@code <velocity-allowlist>}: the methods that the plugin's templates may call. */
public record VelocityAllowlistModule(String key, List<String> methods) implements PluginModule {

  static VelocityAllowlistModule read(ElementReader element) {
    return new VelocityAllowlistModule(
        element.attribute("key"), element.children("method", ElementReader::text));
  }
}
