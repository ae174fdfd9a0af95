package com.atlassian.jira.issue;

/**
 * What somebody puts into the form of an issue; each setter gives the same object back.
 *
 * <p>Evidence: full mock at 8.20.
 */
public interface IssueInputParameters {
  IssueInputParameters setProjectId(Long projectId);

  IssueInputParameters setIssueTypeId(String issueTypeId);

  IssueInputParameters setSummary(String summary);

  IssueInputParameters setDescription(String description);

  /** By the name of the user, as the form of Jira has it. */
  IssueInputParameters setReporterId(String reporterId);

  Long getProjectId();

  String getIssueTypeId();

  String getSummary();

  String getDescription();

  String getReporterId();
}
