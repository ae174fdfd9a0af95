package org.ballincourt.host.change;

import com.atlassian.jira.event.issue.IssueEvent;
import com.atlassian.jira.event.type.EventType;
import java.util.Map;
import org.ballincourt.host.event.Events;
import org.ballincourt.host.issue.StoredIssue;
import org.ballincourt.host.user.Person;
import org.ofbiz.core.entity.GenericValue;

/** Tells listeners what happened to issues; call it after the commit. */
public final class IssueEvents {
  private final Events events;
  private final Dispatches dispatches;

  public IssueEvents(Events events, Dispatches dispatches) {
    this.events = events;
    this.dispatches = dispatches;
  }

  void created(StoredIssue issue, Person author) {
    publish(issue, author, null, EventType.ISSUE_CREATED_ID);
  }

  void changed(Changed changed, Person author, Long eventType) {
    publish(changed.issue(), author, changed.entry(), eventType);
  }

  /**
   * @param last what the issue was in the end
   */
  void deleted(StoredIssue last, Person author) {
    publish(last, author, null, EventType.ISSUE_DELETED_ID);
  }

  private void publish(StoredIssue issue, Person author, GenericValue log, Long eventType) {
    IssueEvent event = new IssueEvent(issue, author, null, null, log, Map.of(), eventType);
    dispatches.count(event, () -> events.publish(event));
  }
}
