package com.atlassian.jira.issue;

import java.util.Collection;
import java.util.List;
import org.ofbiz.core.entity.GenericEntityException;

/**
 * Finds issues, without asking whether the caller may see them.
 *
 * <p>Evidence: {@code getIssueObject} at 9.4-11 (null where there is none; a key from before a move
 * is found); {@code getIssueObjects} in an interface of 7.0's age (in the order of the ids, without
 * those that are not there), and called by plugins since; {@code getIssueIdsForProject} at 8.20.
 */
public interface IssueManager {
  MutableIssue getIssueObject(Long id);

  MutableIssue getIssueObject(String key);

  List<Issue> getIssueObjects(Collection<Long> ids);

  Collection<Long> getIssueIdsForProject(Long projectId) throws GenericEntityException;
}
