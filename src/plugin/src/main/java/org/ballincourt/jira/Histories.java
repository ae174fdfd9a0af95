package org.ballincourt.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.changehistory.ChangeHistory;
import com.atlassian.jira.issue.changehistory.ChangeHistoryManager;
import com.atlassian.jira.issue.history.ChangeItemBean;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.ballincourt.court.History;
import org.ballincourt.court.Status;
import org.ballincourt.court.StatusChange;
import org.springframework.stereotype.Component;

/** Reads what Jira knows of its issues' lives. */
@Component
public class Histories {

  private final ChangeHistoryManager changeHistories;
  private final IssueManager issues;

  @Inject
  public Histories(ChangeHistoryManager changeHistories, IssueManager issues) {
    this.changeHistories = changeHistories;
    this.issues = issues;
  }

  /** One read of the issue's history. */
  public History of(Issue issue) {
    List<StatusChange> changes = new ArrayList<>();
    for (ChangeHistory entry : changeHistories.getChangeHistories(issue)) {
      addStatusChanges(entry, changes);
    }
    return new History(issue.getCreated().toInstant(), changes, current(issue));
  }

  /** The issues that are in the project today. */
  public Collection<Long> issuesOf(long projectId) {
    try {
      return issues.getIssueIdsForProject(projectId);
    } catch (Exception e) { // checked, and not of the same package in every Jira
      throw new IllegalStateException("Jira cannot list the issues of project " + projectId, e);
    }
  }

  /** The history of one of {@link #issuesOf}; empty where it was deleted meanwhile. */
  public Optional<History> of(long issueId) {
    return Optional.ofNullable(issues.getIssueObject(issueId)).map(this::of);
  }

  private static Status current(Issue issue) {
    com.atlassian.jira.issue.status.Status status = issue.getStatus();
    return status(issue.getStatusId(), status == null ? null : status.getName());
  }

  private static void addStatusChanges(ChangeHistory entry, List<StatusChange> changes) {
    List<ChangeItemBean> items = entry.getChangeItemBeans();
    for (int position = 0; position < items.size(); position++) {
      ChangeItemBean item = items.get(position);
      if (isStatusChange(item)) {
        changes.add(
            new StatusChange(
                entry.getTimePerformed().toInstant(),
                entry.getId(),
                position,
                status(item.getFrom(), item.getFromString()),
                status(item.getTo(), item.getToString())));
      }
    }
  }

  /** A custom field may be called "status" too. */
  private static boolean isStatusChange(ChangeItemBean item) {
    return "status".equals(item.getField())
        && ChangeItemBean.STATIC_FIELD.equals(item.getFieldType())
        && item.getTo() != null;
  }

  private static Status status(String id, String name) {
    return id == null ? null : new Status(id, name == null ? id : name);
  }
}
