package com.atlassian.jira.issue.customfields;

/**
 * A way to search by a field; handed on from {@code getCustomFieldSearcher} to {@code
 * createCustomField}.
 *
 * <p>Evidence: full mock of the manager at 7.4.
 */
public interface CustomFieldSearcher {}
