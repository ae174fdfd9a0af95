package com.atlassian.jira.event.project;

import com.atlassian.jira.project.version.Version;

/**
 * The version was released.
 *
 * <p>Evidence: Jira's own sources of 6.x, where it is published after the version was stored;
 * listened to by public scripts. Only the host makes one.
 */
public class VersionReleaseEvent extends AbstractVersionEvent {
  public VersionReleaseEvent(Version version) {
    super(version);
  }
}
