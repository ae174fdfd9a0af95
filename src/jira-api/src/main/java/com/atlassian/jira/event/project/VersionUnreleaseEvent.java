package com.atlassian.jira.event.project;

import com.atlassian.jira.project.version.Version;

/**
 * The version is not released any more.
 *
 * <p>Evidence: Jira's own sources of 6.x, where it is published after the version was stored;
 * listened to by public scripts. Only the host makes one.
 */
public class VersionUnreleaseEvent extends AbstractVersionEvent {
  public VersionUnreleaseEvent(Version version) {
    super(version);
  }
}
