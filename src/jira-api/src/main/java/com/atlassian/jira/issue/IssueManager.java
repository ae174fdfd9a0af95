package com.atlassian.jira.issue;

import java.util.Collection;
import org.ofbiz.core.entity.GenericEntityException;

/**
 * Finds issues, without asking whether the caller may see them.
 *
 * <p>Evidence: {@code getIssueObject} at 9.4-11 (null where there is none; a key from before a move
 * is found); {@code getIssueIdsForProject} at 8.20.
 */
public interface IssueManager {
  MutableIssue getIssueObject(Long id);

  MutableIssue getIssueObject(String key);

  Collection<Long> getIssueIdsForProject(Long projectId) throws GenericEntityException;
}
