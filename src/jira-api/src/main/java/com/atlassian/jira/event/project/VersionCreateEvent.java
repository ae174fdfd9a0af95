package com.atlassian.jira.event.project;

import com.atlassian.jira.project.version.Version;

/**
 * The version is there from now on.
 *
 * <p>Evidence: Jira's own sources of 6.x; listened to by public plugins and scripts. Only the host
 * makes one.
 */
public class VersionCreateEvent extends AbstractVersionEvent {
  public VersionCreateEvent(Version version) {
    super(version);
  }
}
