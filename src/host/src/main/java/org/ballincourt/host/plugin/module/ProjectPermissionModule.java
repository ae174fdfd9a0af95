package org.ballincourt.host.plugin.module;

/**
 * {@code <project-permission>}: one more thing that a permission scheme can grant. As in Jira the
 * module's key alone is the permission's.
 */
public record ProjectPermissionModule(String key) implements PluginModule {

  public static ProjectPermissionModule read(ElementReader element) {
    element.attribute("i18n-name-key");
    element.optional("i18n-description-key");
    element.only("category", "PROJECTS");
    return new ProjectPermissionModule(element.attribute("key"));
  }
}
