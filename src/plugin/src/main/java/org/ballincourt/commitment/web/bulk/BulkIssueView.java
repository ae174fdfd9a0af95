package org.ballincourt.commitment.web.bulk;

import com.atlassian.jira.issue.Issue;

/** One issue to choose, for a template. */
public final class BulkIssueView {

  private final Issue issue;
  private final String status;

  BulkIssueView(Issue issue, String status) {
    this.issue = issue;
    this.status = status;
  }

  public String getKey() {
    return issue.getKey();
  }

  public String getSummary() {
    return issue.getSummary();
  }

  public String getStatus() {
    return status;
  }
}
