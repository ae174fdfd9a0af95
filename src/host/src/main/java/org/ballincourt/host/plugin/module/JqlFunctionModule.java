package org.ballincourt.host.plugin.module;

import com.atlassian.jira.plugin.jql.function.JqlFunctionModuleDescriptor;

/** {@code <jql-function>}: a function of queries; one that is no list gives a single value. */
public record JqlFunctionModule(String key, String className, String name, boolean list)
    implements PluginModule, JqlFunctionModuleDescriptor {

  public static JqlFunctionModule read(ElementReader element) {
    return new JqlFunctionModule(
        element.attribute("key"),
        element.attribute("class"),
        element.child("fname", JqlFunctionModule::name),
        element.optionalChild("list", JqlFunctionModule::isTrue).orElse(false));
  }

  private static String name(ElementReader element) {
    String name = element.text();
    if (!name.matches("\\w+")) {
      throw element.refused("'" + name + "' is not the name of a function");
    }
    return name;
  }

  private static boolean isTrue(ElementReader element) {
    String text = element.text();
    if (!text.matches("true|false")) {
      throw element.refused("'" + text + "' is neither true nor false");
    }
    return text.equals("true");
  }

  @Override
  public String getFunctionName() {
    return name;
  }

  @Override
  public boolean isList() {
    return list;
  }
}
