package org.ballincourt.host.change;

import com.atlassian.jira.event.type.EventType;
import org.ballincourt.host.field.Fields;
import org.ballincourt.host.issue.StoredIssue;
import org.ballincourt.host.issue.TransientIssue;
import org.ballincourt.host.user.Person;

/** Edits fields of issues. */
public record Edits(Changes changes, Fields fields) {

  /** Writes nothing where the issue is like that already. */
  public void edit(StoredIssue issue, IssueEdit edit, Person author) {
    changes.apply(edit.change(changes.sql()), issue.id(), author, EventType.ISSUE_UPDATED_ID);
  }

  /** The same with the custom fields that are set on the issue, in one entry. */
  public void edit(StoredIssue issue, IssueEdit edit, TransientIssue values, Person author) {
    Change change = edit.change(changes.sql(), new ModifiedFields(fields).of(values));
    changes.apply(change, issue.id(), author, EventType.ISSUE_UPDATED_ID);
  }

  /** Somebody has worked on the issue for so many seconds. */
  public void logWork(StoredIssue issue, long seconds, Person author) {
    Change more =
        now -> {
          String sum = Long.toString(now.content().time().spentWith(seconds));
          return new FieldChange(changes.sql(), EditedField.TIME_SPENT, sum).write(now);
        };
    changes.apply(more, issue.id(), author, EventType.ISSUE_WORKLOGGED_ID);
  }
}
