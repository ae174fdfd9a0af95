package com.atlassian.jira.event.project;

import com.atlassian.jira.project.version.Version;

/**
 * The version is not archived any more.
 *
 * <p>Evidence: Jira's own sources of 6.x; listened to by public plugins and scripts. Only the host
 * makes one.
 */
public class VersionUnarchiveEvent extends AbstractVersionEvent {
  public VersionUnarchiveEvent(Version version) {
    super(version);
  }
}
