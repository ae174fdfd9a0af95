package com.atlassian.jira.project.version;

/**
 * A version of a project.
 *
 * <p>Evidence: {@code getId} and {@code getName} called in public plugins.
 */
public interface Version {
  Long getId();

  String getName();
}
