package org.ballincourt.host.change;

import com.atlassian.jira.event.type.EventType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ballincourt.host.field.Fields;
import org.ballincourt.host.issue.StoredIssue;
import org.ballincourt.host.issue.StoredStatus;
import org.ballincourt.host.issue.TransientIssue;
import org.ballincourt.host.user.Person;

/** Puts issues into other statuses. */
public record Transitions(Changes changes, Fields fields) {

  /** False where the issue is in that status by now, since then there is nothing to do. */
  public boolean move(StoredIssue issue, StoredStatus to, Person author) {
    StatusChange change = new StatusChange(changes.sql(), to);
    return changes.apply(change, issue.id(), author, EventType.ISSUE_GENERICEVENT_ID).isPresent();
  }

  /**
   * The issue as it is, which stays so until the transaction ends.
   *
   * @throws Gone where there is no such issue any more
   */
  public StoredIssue locked(long issue) {
    return new LockedIssues(changes.sql()).get(issue);
  }

  /** Only within a transaction: the status and what was set on the issue, as one entry. */
  public Optional<Changed> store(TransientIssue issue, StoredStatus to, Person author) {
    List<Change> all = new ArrayList<>(List.of(new StatusChange(changes.sql(), to)));
    all.addAll(new ModifiedFields(fields).of(issue));
    return changes.write(IssueEdit.NONE.change(changes.sql(), all), issue.getId(), author);
  }

  /** Call it after the commit. */
  public void tell(Changed changed, Person author) {
    changes.tell(changed, author, EventType.ISSUE_GENERICEVENT_ID);
  }
}
