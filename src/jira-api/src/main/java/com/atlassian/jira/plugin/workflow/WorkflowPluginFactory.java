package com.atlassian.jira.plugin.workflow;

import com.opensymphony.workflow.loader.AbstractDescriptor;
import java.util.Map;

/**
 * Fills the pages on which an administrator gives a part of a workflow its parameters.
 *
 * <p>Evidence: Jira's own sources of 6; overridden by public plugins since.
 */
public interface WorkflowPluginFactory {

  /**
   * @param resourceName {@code view}, {@code input-parameters} or {@code edit-parameters}
   * @param descriptor null for {@code input-parameters}
   */
  Map<String, ?> getVelocityParams(String resourceName, AbstractDescriptor descriptor);
}
