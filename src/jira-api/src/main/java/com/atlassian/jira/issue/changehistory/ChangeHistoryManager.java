package com.atlassian.jira.issue.changehistory;

import com.atlassian.jira.issue.Issue;
import java.util.List;

/**
 * Reads the change history of an issue.
 *
 * <p>Evidence: {@code getChangeHistories} at 9.4.
 */
public interface ChangeHistoryManager {
  List<ChangeHistory> getChangeHistories(Issue issue);
}
