package org.ballincourt.host.plugin.module.web;

import org.ballincourt.host.plugin.module.ElementReader;
import org.ballincourt.host.plugin.module.PluginModule;

/** {@code <web-section>}: a heading in the administration, for items to stand below. */
public record WebSectionModule(String key, int weight, String labelKey) implements PluginModule {

  /** Where the administration has the sections of plugins. */
  public static final String ADMINISTRATION = "admin_plugins_menu";

  public static WebSectionModule read(ElementReader element) {
    element.only("location", ADMINISTRATION);
    return new WebSectionModule(
        element.attribute("key"),
        Weight.of(element),
        element.child("label", label -> label.attribute("key")));
  }

  /** As items name it. */
  public String section() {
    return ADMINISTRATION + "/" + key;
  }
}
