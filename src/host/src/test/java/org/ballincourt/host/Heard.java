package org.ballincourt.host;

import com.atlassian.event.api.EventListener;
import com.atlassian.jira.event.ProjectDeletedEvent;
import com.atlassian.jira.event.issue.IssueEvent;
import com.atlassian.jira.event.project.VersionArchiveEvent;
import com.atlassian.jira.event.project.VersionCreateEvent;
import com.atlassian.jira.event.project.VersionDeleteEvent;
import com.atlassian.jira.event.project.VersionMergeEvent;
import com.atlassian.jira.event.project.VersionReleaseEvent;
import com.atlassian.jira.event.project.VersionUnarchiveEvent;
import com.atlassian.jira.event.project.VersionUnreleaseEvent;
import com.atlassian.jira.event.project.VersionUpdatedEvent;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.ofbiz.core.entity.GenericEntityException;
import org.ofbiz.core.entity.GenericValue;

/** Remembers the events of issues, projects and versions. */
public final class Heard {
  private final List<IssueEvent> issues = new CopyOnWriteArrayList<>();
  private final List<String> versions = new CopyOnWriteArrayList<>();
  private final List<Long> deletedProjects = new CopyOnWriteArrayList<>();

  @EventListener
  public void hear(IssueEvent event) {
    issues.add(event);
  }

  @EventListener
  public void hear(ProjectDeletedEvent event) {
    deletedProjects.add(event.getId());
  }

  @EventListener
  public void hear(VersionMergeEvent event) {
    versions.add(event.getMergedVersionId() + " into " + event.getVersionId());
  }

  @EventListener
  public void hear(VersionDeleteEvent event) {
    versions.add("no " + event.getVersionId());
  }

  @EventListener
  public void hear(VersionReleaseEvent event) {
    versions.add("released " + event.getVersionId());
  }

  @EventListener
  public void hear(VersionUnreleaseEvent event) {
    versions.add("unreleased " + event.getVersionId());
  }

  @EventListener
  public void hear(VersionCreateEvent event) {
    versions.add("made " + event.getVersionId());
  }

  @EventListener
  public void hear(VersionArchiveEvent event) {
    versions.add("archived " + event.getVersionId());
  }

  @EventListener
  public void hear(VersionUnarchiveEvent event) {
    versions.add("restored " + event.getVersionId());
  }

  @EventListener
  public void hear(VersionUpdatedEvent event) {
    versions.add(
        "%d from %s to %s"
            .formatted(
                event.getVersionId(),
                event.getOriginalVersion().getReleaseDate(),
                event.getVersion().getReleaseDate().toInstant()));
  }

  /** As in "10001 into 10002", "no 10001" and "released 10001". */
  List<String> versions() {
    return versions;
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
