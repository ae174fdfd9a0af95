package org.ballincourt.host.change;

import com.atlassian.jira.event.type.EventType;
import org.ballincourt.host.issue.StoredIssue;
import org.ballincourt.host.issue.StoredStatus;
import org.ballincourt.host.user.Person;

/** Puts issues into other statuses. */
public record Transitions(Changes changes) {

  /** False where the issue is in that status by now, since then there is nothing to do. */
  public boolean move(StoredIssue issue, StoredStatus to, Person author) {
    StatusChange change = new StatusChange(changes.sql(), to);
    return changes.apply(change, issue.id(), author, EventType.ISSUE_GENERICEVENT_ID).isPresent();
  }
}
