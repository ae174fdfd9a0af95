package com.atlassian.jira.event.project;

import com.atlassian.jira.project.version.Version;

/**
 * The version was archived.
 *
 * <p>Evidence: Jira's own sources of 6.x; listened to by public plugins and scripts. Only the host
 * makes one.
 */
public class VersionArchiveEvent extends AbstractVersionEvent {
  public VersionArchiveEvent(Version version) {
    super(version);
  }
}
