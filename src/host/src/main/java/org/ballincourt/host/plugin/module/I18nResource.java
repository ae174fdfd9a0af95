package org.ballincourt.host.plugin.module;

/** {@code <resource type="i18n">}: a file of texts, in one or more languages. */
public record I18nResource(String bundleName) {

  public static I18nResource read(ElementReader element) {
    element.only("type", "i18n");
    element.attribute("name");
    return new I18nResource(element.attribute("location"));
  }
}
