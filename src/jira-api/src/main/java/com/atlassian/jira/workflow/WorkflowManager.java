package com.atlassian.jira.workflow;

/**
 * Knows workflows.
 *
 * <p>Evidence: {@code getWorkflow} called by public plugins and scripts from 7 to 10.
 */
public interface WorkflowManager {
  /** Null where there is none of that name. */
  JiraWorkflow getWorkflow(String name);
}
