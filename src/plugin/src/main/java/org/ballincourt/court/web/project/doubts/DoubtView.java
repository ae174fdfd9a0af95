package org.ballincourt.court.web.project.doubts;

import com.atlassian.jira.issue.Issue;

/** One issue whose history does not fit together. */
public final class DoubtView {

  private final Issue issue;
  private final String what;

  DoubtView(Issue issue, String what) {
    this.issue = issue;
    this.what = what;
  }

  public String getKey() {
    return issue.getKey();
  }

  public String getSummary() {
    return issue.getSummary();
  }

  /** A sentence. */
  public String getWhat() {
    return what;
  }
}
