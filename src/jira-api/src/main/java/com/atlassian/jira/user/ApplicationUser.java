package com.atlassian.jira.user;

/**
 * A user; the key stays when the name changes.
 *
 * <p>Evidence: full mock at 7.4.
 */
public interface ApplicationUser {
  String getKey();

  String getName();

  String getDisplayName();

  String getEmailAddress();
}
