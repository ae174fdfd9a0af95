package org.ballincourt.host.change;

import com.atlassian.jira.issue.IssueInputParameters;

/** What is put into the form; it belongs to one thread. */
final class IssueInput implements IssueInputParameters {
  private Long projectId;
  private String issueTypeId;
  private String summary;
  private String description;
  private String reporterId;

  @Override
  public IssueInputParameters setProjectId(Long projectId) {
    this.projectId = projectId;
    return this;
  }

  @Override
  public IssueInputParameters setIssueTypeId(String issueTypeId) {
    this.issueTypeId = issueTypeId;
    return this;
  }

  @Override
  public IssueInputParameters setSummary(String summary) {
    this.summary = summary;
    return this;
  }

  @Override
  public IssueInputParameters setDescription(String description) {
    this.description = description;
    return this;
  }

  @Override
  public IssueInputParameters setReporterId(String reporterId) {
    this.reporterId = reporterId;
    return this;
  }

  @Override
  public Long getProjectId() {
    return projectId;
  }

  @Override
  public String getIssueTypeId() {
    return issueTypeId;
  }

  @Override
  public String getSummary() {
    return summary;
  }

  @Override
  public String getDescription() {
    return description;
  }

  @Override
  public String getReporterId() {
    return reporterId;
  }
}
