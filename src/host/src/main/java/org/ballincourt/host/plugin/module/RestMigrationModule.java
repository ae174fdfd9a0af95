package org.ballincourt.host.plugin.module;

/** {@code <rest-migration>}: says that the plugin's REST is of the second generation. */
public record RestMigrationModule(String key) implements PluginModule {

  public static RestMigrationModule read(ElementReader element) {
    RestMigrationModule module = new RestMigrationModule(element.attribute("key"));
    element.child("rest-v2", ElementReader::name);
    return module;
  }
}
