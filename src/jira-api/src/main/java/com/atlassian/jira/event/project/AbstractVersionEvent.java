package com.atlassian.jira.event.project;

import com.atlassian.jira.project.version.Version;

/**
 * Something happened to a version.
 *
 * <p>Evidence: Jira's own sources of 6.x; {@code getVersionId} is called by plugins of that time,
 * {@code getVersion} by public scripts.
 */
public class AbstractVersionEvent {
  private final Version version;

  public AbstractVersionEvent(Version version) {
    this.version = version;
  }

  public Version getVersion() {
    return version;
  }

  public long getVersionId() {
    return version.getId();
  }
}
