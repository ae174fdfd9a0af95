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

  /** False for somebody who was deactivated: nobody can log in as her any more. */
  boolean isActive();
}
