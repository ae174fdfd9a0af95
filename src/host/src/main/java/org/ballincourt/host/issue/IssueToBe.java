package org.ballincourt.host.issue;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.version.Version;
import java.sql.Timestamp;
import java.util.Collection;
import java.util.List;
import org.ballincourt.host.project.StoredProject;

/** An issue that is not created yet: it has neither id nor key, nor any status. */
public record IssueToBe(StoredProject project, String summary, List<Version> fixVersions)
    implements Issue {

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
    return summary;
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
    return fixVersions;
  }

  @Override
  public Object getCustomFieldValue(CustomField field) {
    return null;
  }
}
