package com.atlassian.jira.plugin.jql.function;

/**
 * What the plugin's descriptor says of a function.
 *
 * <p>Evidence: Jira's own sources of 4.0 to 6.x; handed to a function's {@code init} at 8.13.
 */
public interface JqlFunctionModuleDescriptor {
  String getFunctionName();

  boolean isList();
}
