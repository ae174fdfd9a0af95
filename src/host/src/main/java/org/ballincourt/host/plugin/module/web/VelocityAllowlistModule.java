package org.ballincourt.host.plugin.module.web;

import java.util.List;
import org.ballincourt.host.plugin.module.ElementReader;
import org.ballincourt.host.plugin.module.PluginModule;

/** {@code <velocity-allowlist>}: the methods that the plugin's templates may call. */
public record VelocityAllowlistModule(String key, List<String> methods) implements PluginModule {

  public static VelocityAllowlistModule read(ElementReader element) {
    return new VelocityAllowlistModule(
        element.attribute("key"), element.children("method", ElementReader::text));
  }
}
