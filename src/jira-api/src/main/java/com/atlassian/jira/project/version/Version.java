package com.atlassian.jira.project.version;

import java.util.Date;

/**
 * A version of a project.
 *
 * <p>Evidence: Jira's javadoc of 7; {@code getId} and {@code getName} called in public plugins.
 */
public interface Version {
  Long getId();

  String getName();

  Long getProjectId();

  /** The day it is planned for or was released on, as its first instant; null where none is set. */
  Date getReleaseDate();

  boolean isReleased();

  boolean isArchived();
}
