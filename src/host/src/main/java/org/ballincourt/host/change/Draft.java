package org.ballincourt.host.change;

import com.atlassian.jira.bc.project.component.ProjectComponent;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.version.Version;
import java.sql.Timestamp;
import java.util.Collection;
import java.util.List;

/** An issue that is not stored yet: it has neither id, key, status nor an instant. */
public record Draft(NewIssue wanted) implements Issue {

  @Override
  public Long getId() {
    return null;
  }

  @Override
  public String getKey() {
    return null;
  }

  @Override
  public String getSummary() {
    return wanted.summary();
  }

  @Override
  public Long getProjectId() {
    return wanted.project().getId();
  }

  @Override
  public Project getProjectObject() {
    return wanted.project();
  }

  @Override
  public Status getStatus() {
    return null;
  }

  @Override
  public String getStatusId() {
    return null;
  }

  @Override
  public Timestamp getCreated() {
    return null;
  }

  @Override
  public Collection<Version> getFixVersions() {
    return List.copyOf(wanted.fixVersions());
  }

  @Override
  public Collection<ProjectComponent> getComponents() {
    return List.of(); // issues are made without any here
  }

  @Override
  public Long getOriginalEstimate() {
    return null;
  }

  @Override
  public Long getTimeSpent() {
    return null;
  }

  @Override
  public Object getCustomFieldValue(CustomField field) {
    return null;
  }
}
