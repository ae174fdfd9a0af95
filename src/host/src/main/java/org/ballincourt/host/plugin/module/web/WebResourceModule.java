package org.ballincourt.host.plugin.module.web;

import java.util.List;
import java.util.Set;
import org.ballincourt.host.plugin.module.ElementReader;
import org.ballincourt.host.plugin.module.PluginModule;

/** {@code <web-resource>}: scripts and styles, and the pages that load them. */
public record WebResourceModule(
    String key,
    List<String> contexts,
    List<String> dependencies,
    List<Download> downloads,
    Set<String> translatedExtensions)
    implements PluginModule {

  /** What Jira has on every page here, in AUI's one file. */
  public static final Set<String> ON_EVERY_PAGE =
      Set.of("com.atlassian.auiplugin:ajs", "com.atlassian.auiplugin:aui-core");

  /** A file: its name in addresses and its path in the jar. */
  public record Download(String name, String location) {

    static Download read(ElementReader resource) {
      resource.only("type", "download");
      Download download = new Download(resource.attribute("name"), resource.attribute("location"));
      if (!download.name().matches("[\\w-]+(\\.[\\w-]+)+")) {
        throw resource.refused("'" + download.name() + "' is not the plain name of one file");
      }
      return download;
    }
  }

  public static WebResourceModule read(ElementReader element) {
    return new WebResourceModule(
        element.attribute("key"),
        element.children("context", ElementReader::text),
        element.children("dependency", WebResourceModule::dependency),
        element.children("resource", Download::read),
        Set.copyOf(element.children("transformation", WebResourceModule::translated)));
  }

  /** Whether texts are put into the file in each viewer's language. */
  public boolean isTranslated(Download download) {
    return translatedExtensions.stream().anyMatch(each -> download.name().endsWith("." + each));
  }

  private static String dependency(ElementReader element) {
    String resource = element.text();
    if (!ON_EVERY_PAGE.contains(resource)) {
      throw element.refused("web-resource '" + resource + "' is not known");
    }
    return resource;
  }

  private static String translated(ElementReader element) {
    element.only("extension", "js");
    return element.child("transformer", WebResourceModule::textsInScripts);
  }

  private static String textsInScripts(ElementReader transformer) {
    transformer.only("key", "jsI18n");
    return "js";
  }
}
