package org.ballincourt.host.change;

import com.atlassian.jira.event.type.EventType;
import org.ballincourt.host.issue.StoredIssue;
import org.ballincourt.host.user.Person;

/** Edits fields of issues. */
public record Edits(Changes changes) {

  /** Writes nothing where the issue is like that already. */
  public void edit(StoredIssue issue, IssueEdit edit, Person author) {
    changes.apply(edit.change(changes.sql()), issue.id(), author, EventType.ISSUE_UPDATED_ID);
  }
}
