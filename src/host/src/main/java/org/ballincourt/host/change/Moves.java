package org.ballincourt.host.change;

import com.atlassian.jira.event.type.EventType;
import java.util.Optional;
import org.ballincourt.host.issue.StoredIssue;
import org.ballincourt.host.project.StoredProject;
import org.ballincourt.host.user.Person;

/** Takes issues to other projects. */
public record Moves(Changes changes) {

  /** The issue as it is there; empty where it is there by now. */
  public Optional<StoredIssue> move(StoredIssue issue, StoredProject to, Person author) {
    Relocation relocation = new Relocation(changes.sql(), to);
    return changes.apply(relocation, issue.id(), author, EventType.ISSUE_MOVED_ID);
  }
}
