package org.ballincourt.host;

import com.atlassian.event.api.EventListener;
import com.atlassian.jira.event.ProjectDeletedEvent;
import com.atlassian.jira.event.issue.IssueEvent;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.ofbiz.core.entity.GenericEntityException;
import org.ofbiz.core.entity.GenericValue;

/** Remembers the events of issues and projects. */
public final class Heard {
  private final List<IssueEvent> issues = new CopyOnWriteArrayList<>();
  private final List<Long> deletedProjects = new CopyOnWriteArrayList<>();

  @EventListener
  public void hear(IssueEvent event) {
    issues.add(event);
  }

  @EventListener
  public void hear(ProjectDeletedEvent event) {
    deletedProjects.add(event.getId());
  }

  List<Long> deletedProjects() {
    return deletedProjects;
  }

  /** As in "LUM-6 13". */
  List<String> all() {
    return issues.stream()
        .map(one -> one.getIssue().getKey() + " " + one.getEventTypeId())
        .toList();
  }

  IssueEvent last() {
    return issues.get(issues.size() - 1);
  }

  /** As in "status: 1 To Do -> 3 In Progress". */
  List<String> lastItems() throws GenericEntityException {
    return last().getChangeLog().getRelated("ChildChangeItem").stream().map(Heard::item).toList();
  }

  private static String item(GenericValue item) {
    return "%s: %s %s -> %s %s"
        .formatted(
            item.getString("field"),
            item.getString("oldvalue"),
            item.getString("oldstring"),
            item.getString("newvalue"),
            item.getString("newstring"));
  }
}
