package org.ballincourt.host.plugin.module;

/** {@code <rest>}: where the plugin's REST resources are found. */
public record RestModule(String key, String path, String version) implements PluginModule {

  public static RestModule read(ElementReader element) {
    String path = element.attribute("path");
    if (!path.matches("(/[\\w-]+)+")) {
      throw element.refused("path '" + path + "' is not like '/name'");
    }
    return new RestModule(element.attribute("key"), path, element.attribute("version"));
  }
}
