package org.ballincourt.host.plugin.descriptor;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.ballincourt.host.plugin.module.ElementReader;

/** {@code <plugin-info>}: what Jira's administrator reads about the plugin. */
public record PluginInfo(String version, Map<String, String> params) {

  private static final Set<String> KNOWN =
      Set.of(
          "atlassian-data-center-status",
          "atlassian-data-center-compatible",
          "configure.url",
          "post.install.url");

  static PluginInfo read(ElementReader element) {
    element.optionalChild("description", ElementReader::text);
    element.child("vendor", PluginInfo::vendor);
    Map<String, String> params = new HashMap<>();
    element.children("param", param -> params.put(known(param), param.text()));
    return new PluginInfo(element.child("version", ElementReader::text), Map.copyOf(params));
  }

  private static String vendor(ElementReader element) {
    element.optional("url");
    return element.attribute("name");
  }

  private static String known(ElementReader param) {
    String name = param.attribute("name");
    if (!KNOWN.contains(name)) {
      throw param.refused("this param is not supported");
    }
    return name;
  }
}
