package com.atlassian.jira;

import java.util.List;

/**
 * The kinds of things that Jira knows.
 *
 * <p>Evidence: {@code ISSUE} at 9.12-11.3, {@code USER} and {@code DATE} at 8.13.
 */
public final class JiraDataTypes {
  public static final JiraDataType ISSUE = () -> List.of("com.atlassian.jira.issue.Issue");
  public static final JiraDataType USER = () -> List.of("com.atlassian.jira.user.ApplicationUser");
  public static final JiraDataType DATE = () -> List.of("java.util.Date");

  private JiraDataTypes() {}
}
