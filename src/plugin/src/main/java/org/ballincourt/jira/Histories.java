package org.ballincourt.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.changehistory.ChangeHistoryManager;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.project.version.Version;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ballincourt.court.History;
import org.ballincourt.court.Status;
import org.ballincourt.court.life.Life;
import org.ballincourt.court.life.Places;
import org.springframework.stereotype.Component;

/** Reads what Jira knows of its issues' lives. */
@Component
public class Histories {

  private final ChangeHistoryManager changeHistories;
  private final IssueManager issues;
  private final ProjectManager projects;

  @Inject
  public Histories(
      ChangeHistoryManager changeHistories, IssueManager issues, ProjectManager projects) {
    this.changeHistories = changeHistories;
    this.issues = issues;
    this.projects = projects;
  }

  /** One read of the issue's history. */
  public Life of(Issue issue) {
    HistoryItems items = new HistoryItems(this::projectOfKey);
    changeHistories.getChangeHistories(issue).forEach(items::add);
    return new Life(
        new History(issue.getCreated().toInstant(), items.statusChanges(), current(issue)),
        new Places(issue.getProjectId(), items.moves(), phases(issue), items.phaseChanges()));
  }

  /**
   * Those of the versions that the issue's project does not have today: they are no more, or belong
   * to another project.
   */
  public Set<Long> versionsNotThere(Issue issue, Set<Long> versions) {
    Set<Long> left = new HashSet<>(versions);
    if (!left.isEmpty() && issue.getProjectObject() != null) { // null where it is deleted meanwhile
      issue.getProjectObject().getVersions().forEach(version -> left.remove(version.getId()));
    }
    return left;
  }

  /** The issues that are in the project today. */
  public Collection<Long> issuesOf(long projectId) {
    try {
      return issues.getIssueIdsForProject(projectId);
    } catch (Exception e) { // checked, and not of the same package in every Jira
      throw new IllegalStateException("Jira cannot list the issues of project " + projectId, e);
    }
  }

  /** Empty where the issue was deleted meanwhile. */
  public Optional<Issue> issue(long issueId) {
    return Optional.ofNullable(issues.getIssueObject(issueId));
  }

  /** Those of the issues that are there, by id. */
  public Map<Long, Issue> issues(Collection<Long> issueIds) {
    return issues.getIssueObjects(issueIds).stream()
        .collect(Collectors.toMap(Issue::getId, Function.identity()));
  }

  /** The life of one of {@link #issuesOf}; empty where it was deleted meanwhile. */
  public Optional<Life> of(long issueId) {
    return issue(issueId).map(this::of);
  }

  private static Status current(Issue issue) {
    com.atlassian.jira.issue.status.Status status = issue.getStatus();
    String id = issue.getStatusId();
    return new Status(id, status == null ? id : status.getName());
  }

  private static Set<Long> phases(Issue issue) {
    return issue.getFixVersions().stream().map(Version::getId).collect(Collectors.toSet());
  }

  /** Null where there is no project of that key, or of a key that it once had. */
  private Long projectOfKey(String projectKey) {
    Project project = projects.getProjectObjByKey(projectKey);
    return project == null ? null : project.getId();
  }
}
