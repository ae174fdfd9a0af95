package com.atlassian.jira.event.issue;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.comments.Comment;
import com.atlassian.jira.issue.worklog.Worklog;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Map;
import org.ofbiz.core.entity.GenericValue;

/**
 * Something happened to an issue. Jira publishes one for each event of a bundle too.
 *
 * <p>Evidence: final, javadoc 7; read at 9.0-11.0.
 */
public final class IssueEvent {
  private final Issue issue;
  private final ApplicationUser user;
  private final GenericValue changeLog;
  private final Long eventTypeId;

  public IssueEvent(
      Issue issue,
      ApplicationUser user,
      Comment comment,
      Worklog worklog,
      GenericValue changeLog,
      Map<String, ?> params,
      Long eventTypeId) {
    this.issue = issue;
    this.user = user;
    this.changeLog = changeLog;
    this.eventTypeId = eventTypeId;
  }

  public Issue getIssue() {
    return issue;
  }

  public ApplicationUser getUser() {
    return user;
  }

  /** Null where nothing was written to the history. */
  public GenericValue getChangeLog() {
    return changeLog;
  }

  public Long getEventTypeId() {
    return eventTypeId;
  }
}
