package org.ballincourt.court.job;

import com.atlassian.event.api.EventListener;
import com.atlassian.jira.event.issue.IssueEvent;
import com.atlassian.jira.event.type.EventType;
import jakarta.inject.Inject;
import org.ballincourt.commitment.field.CourtFields;
import org.ballincourt.court.store.Refresh;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Refreshes the turns of an issue when something happens to it. */
@Component
public class IssueListener {

  private static final Logger LOG = LoggerFactory.getLogger(IssueListener.class);

  private final Refresh refresh;
  private final CourtFields fields;

  @Inject
  public IssueListener(Refresh refresh, CourtFields fields) {
    this.refresh = refresh;
    this.fields = fields;
  }

  /** Never fails: what goes wrong here is healed by the check, and Jira must go on. */
  @EventListener
  public void onIssueEvent(IssueEvent event) {
    try {
      follow(event);
    } catch (RuntimeException e) {
      LOG.error("The turns of issue {} were not refreshed", event.getIssue().getId(), e);
    }
  }

  private void follow(IssueEvent event) {
    long issueId = event.getIssue().getId();
    if (EventType.ISSUE_DELETED_ID.equals(event.getEventTypeId())) {
      refresh.forget(issueId);
    } else if (EventType.ISSUE_MOVED_ID.equals(event.getEventTypeId())) {
      refresh.thoroughly(issueId);
    } else if (ChangeLog.of(event).mayConcernUs(fields::isWhoseMove)) {
      refresh.issue(issueId);
    }
  }
}
