package org.ballincourt.host.plugin.module.web;

import java.util.List;
import org.ballincourt.host.plugin.module.ElementReader;
import org.ballincourt.host.plugin.module.PluginModule;

/** {@code <servlet>}: a page of the plugin's own, below {@code /plugins/servlet}. */
public record ServletModule(String key, String className, List<String> patterns)
    implements PluginModule {

  public static ServletModule read(ElementReader element) {
    List<String> patterns = element.children("url-pattern", ServletModule::pattern);
    if (patterns.isEmpty()) {
      throw element.refused("element 'url-pattern' is missing");
    }
    return new ServletModule(element.attribute("key"), element.attribute("class"), patterns);
  }

  private static String pattern(ElementReader element) {
    String pattern = element.text();
    if (!pattern.matches("(/[\\w-]+)+(/\\*)?")) {
      throw element.refused("'" + pattern + "' is neither a path nor all below a path");
    }
    return pattern;
  }
}
