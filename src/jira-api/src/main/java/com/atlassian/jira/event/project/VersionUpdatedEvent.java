package com.atlassian.jira.event.project;

import com.atlassian.jira.project.version.Version;

/**
 * The version has another name, or other dates.
 *
 * <p>Evidence: Jira's own sources since 6.3; listened to by public plugins and scripts. Only the
 * host makes one.
 */
public class VersionUpdatedEvent extends AbstractVersionEvent {
  private final Version originalVersion;

  public VersionUpdatedEvent(Version version, Version originalVersion) {
    super(version);
    this.originalVersion = originalVersion;
  }

  /** As it was before. */
  public Version getOriginalVersion() {
    return originalVersion;
  }
}
