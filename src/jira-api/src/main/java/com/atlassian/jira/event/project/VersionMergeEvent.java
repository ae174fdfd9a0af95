package com.atlassian.jira.event.project;

import com.atlassian.jira.project.version.Version;

/**
 * Another version was merged into the version.
 *
 * <p>Evidence: Jira's own sources of 6.x; both ids are read by plugins of that time.
 */
public class VersionMergeEvent extends AbstractVersionEvent {
  private final Version mergedVersion;

  public VersionMergeEvent(Version version, Version mergedVersion) {
    super(version);
    this.mergedVersion = mergedVersion;
  }

  /** The one that is no more. */
  public long getMergedVersionId() {
    return mergedVersion.getId();
  }
}
