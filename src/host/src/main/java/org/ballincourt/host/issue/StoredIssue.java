package org.ballincourt.host.issue;

import com.atlassian.jira.bc.project.component.ProjectComponent;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.version.Version;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.ballincourt.host.project.StoredComponent;
import org.ballincourt.host.project.StoredProject;
import org.ballincourt.host.project.StoredVersion;

/** An issue as of now; what is to be changed is set on a {@link TransientIssue}. */
public record StoredIssue(
    long id, String key, StoredProject project, StoredStatus status, Content content)
    implements Issue {

  /** What the issue says, and when it came and last changed. */
  public record Content(
      String summary,
      Instant created,
      Instant updated,
      List<StoredVersion> fixVersions,
      List<StoredComponent> components,
      TimeTracking time) {
    public Content {
      fixVersions = List.copyOf(fixVersions);
      components = List.copyOf(components);
    }
  }

  @Override
  public Long getId() {
    return id;
  }

  @Override
  public String getKey() {
    return key;
  }

  @Override
  public String getSummary() {
    return content.summary();
  }

  @Override
  public Long getProjectId() {
    return project.getId();
  }

  @Override
  public Project getProjectObject() {
    return project;
  }

  @Override
  public Status getStatus() {
    return status;
  }

  @Override
  public String getStatusId() {
    return status.id();
  }

  @Override
  public Timestamp getCreated() {
    return Timestamp.from(content.created());
  }

  @Override
  public Collection<Version> getFixVersions() {
    return List.copyOf(content.fixVersions());
  }

  @Override
  public Object getCustomFieldValue(CustomField field) {
    return field.getValue(this);
  }

  @Override
  public Collection<ProjectComponent> getComponents() {
    return List.copyOf(content.components());
  }

  @Override
  public Long getOriginalEstimate() {
    return content.time().planned();
  }

  @Override
  public Long getTimeSpent() {
    return content.time().spent();
  }
}
