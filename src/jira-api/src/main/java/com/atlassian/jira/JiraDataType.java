package com.atlassian.jira;

import java.util.Collection;

/**
 * What kind of thing a JQL function finds.
 *
 * <p>Evidence: returned by JQL functions of a plugin at 9.12-11.3.
 */
public interface JiraDataType {
  Collection<String> asStrings();
}
