package com.atlassian.jira.plugin.workflow;

import com.opensymphony.workflow.loader.AbstractDescriptor;
import java.util.HashMap;
import java.util.Map;

/**
 * Fills each of the three pages by a method of its own.
 *
 * <p>Evidence: extended by plugins for 9 to 11.
 */
public abstract class AbstractWorkflowPluginFactory implements WorkflowPluginFactory {

  @Override
  public Map<String, ?> getVelocityParams(String resourceName, AbstractDescriptor descriptor) {
    Map<String, Object> params = new HashMap<>();
    switch (resourceName) {
      case "view" -> getVelocityParamsForView(params, descriptor);
      case "input-parameters" -> getVelocityParamsForInput(params);
      case "edit-parameters" -> getVelocityParamsForEdit(params, descriptor);
      default -> {}
    }
    return params;
  }

  protected abstract void getVelocityParamsForInput(Map<String, Object> velocityParams);

  protected abstract void getVelocityParamsForEdit(
      Map<String, Object> velocityParams, AbstractDescriptor descriptor);

  protected abstract void getVelocityParamsForView(
      Map<String, Object> velocityParams, AbstractDescriptor descriptor);
}
