package com.atlassian.jira.event.project;

import com.atlassian.jira.project.version.Version;

/**
 * The version is no more.
 *
 * <p>Evidence: Jira's own sources of 6.x; listened to by plugins of that time. Only the host makes
 * one.
 */
public class VersionDeleteEvent extends AbstractVersionEvent {
  public VersionDeleteEvent(Version version) {
    super(version);
  }
}
