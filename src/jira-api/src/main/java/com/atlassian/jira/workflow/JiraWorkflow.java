package com.atlassian.jira.workflow;

import com.atlassian.jira.issue.status.Status;
import java.util.List;

/**
 * The ways that issues can go.
 *
 * <p>Evidence: called by public plugins and scripts from 7 to 10.
 */
public interface JiraWorkflow {
  /** In the order of its steps. */
  List<Status> getLinkedStatusObjects();
}
