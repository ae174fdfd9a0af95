package org.ballincourt.court.web.project.waiting;

import com.atlassian.jira.issue.Issue;

/** One issue that is with the client. */
public final class CaseView {

  private final Issue issue;
  private final String status;
  private final String since;
  private final String length;
  private final String answerBy;
  private final String ours;

  CaseView(Issue issue, String status, String since, String length, String answerBy, String ours) {
    this.issue = issue;
    this.status = status;
    this.since = since;
    this.length = length;
    this.answerBy = answerBy;
    this.ours = ours;
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

  public String getSince() {
    return since;
  }

  public String getLength() {
    return length;
  }

  /** A date, or that there is none. */
  public String getAnswerBy() {
    return answerBy;
  }

  /** How long it was with us before. */
  public String getOurs() {
    return ours;
  }
}
