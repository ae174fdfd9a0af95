package com.atlassian.jira.security.groups;

import com.atlassian.jira.user.ApplicationUser;

/**
 * Knows the groups of users, by name.
 *
 * <p>Evidence: {@code isUserInGroup} in the javadoc of 8.0 to 11.3, and called at these; {@code
 * groupExists} called by public plugins.
 */
public interface GroupManager {
  boolean isUserInGroup(ApplicationUser user, String groupName);

  boolean groupExists(String groupName);
}
