package com.atlassian.jira.timezone;

import java.util.TimeZone;

/**
 * Knows the zones of Jira and its users.
 *
 * <p>Evidence: {@code getDefaultTimezone} called by a plugin at 9.4; an interface in every version
 * seen since 5.0.
 */
public interface TimeZoneManager {

  /** The zone that an administrator has chosen for Jira, else that of its machine. */
  TimeZone getDefaultTimezone();
}
