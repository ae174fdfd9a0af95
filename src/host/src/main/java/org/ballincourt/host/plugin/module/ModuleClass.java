package org.ballincourt.host.plugin.module;

import java.util.HashMap;
import java.util.Map;

/** A class that a module names, with the parameters for its {@code init}. */
public record ModuleClass(String className, Map<String, String> params) {

  public static ModuleClass read(ElementReader element) {
    Map<String, String> params = new HashMap<>();
    element.children("param", param -> params.put(param.attribute("name"), param.text()));
    return new ModuleClass(element.attribute("class"), Map.copyOf(params));
  }
}
