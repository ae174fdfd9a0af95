package org.ballincourt.host.plugin.module;

/** {@code <user-key-change-handler>}: what is told when a user gets another key. */
public record UserKeyChangeModule(String key, String className) implements PluginModule {

  public static UserKeyChangeModule read(ElementReader element) {
    element.optional("i18n-name-key");
    return new UserKeyChangeModule(element.attribute("key"), element.attribute("class"));
  }
}
