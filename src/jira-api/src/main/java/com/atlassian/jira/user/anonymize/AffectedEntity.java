package com.atlassian.jira.user.anonymize;

/**
 * What an administrator is told of before a user is made anonymous.
 *
 * <p>Evidence: named by the javadoc of Jira Software 10.3; nothing of it is called.
 */
public final class AffectedEntity {
  private AffectedEntity() {}
}
