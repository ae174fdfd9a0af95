package com.atlassian.jira.workflow;

import com.atlassian.jira.project.Project;
import java.util.Map;

/**
 * Knows which workflows projects use.
 *
 * <p>Evidence: Jira's own sources; {@code getWorkflowMap} called by public plugins and scripts up
 * to 10.
 */
public interface WorkflowSchemeManager {
  /** The names of workflows by issue type; null stands for all types that are not named. */
  Map<String, String> getWorkflowMap(Project project);
}
