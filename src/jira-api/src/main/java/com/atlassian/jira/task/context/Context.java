package com.atlassian.jira.task.context;

/**
 * Where a long task tells how far it is.
 *
 * <p>Evidence: Jira's own sources of 6.x; called by a handler of a plugin that Jira brings along.
 */
public interface Context {

  /**
   * @param input what is worked on; may be null
   */
  Task start(Object input);

  /** One part of the task. */
  interface Task {
    void complete();
  }
}
