package com.atlassian.jira.plugin.workflow;

import java.util.Map;

/**
 * Takes in the parameters of a function.
 *
 * <p>Evidence: implemented by public plugins; that of functions by plugins for 11.
 */
public interface WorkflowPluginFunctionFactory extends WorkflowPluginFactory {

  /**
   * @param params what was sent, each a {@code String[]}
   * @return what the function is given each time, texts by name
   */
  Map<String, ?> getDescriptorParams(Map<String, Object> params);
}
