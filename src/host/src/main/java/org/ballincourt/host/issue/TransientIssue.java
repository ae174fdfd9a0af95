package org.ballincourt.host.issue;

import com.atlassian.jira.bc.project.component.ProjectComponent;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.ModifiedValue;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.version.Version;
import java.sql.Timestamp;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * An issue with values that are set on it and not stored yet. As in Jira each of them remembers
 * what it was, and everything that holds the object sees the new one.
 *
 * <p>It belongs to one thread.
 */
public final class TransientIssue implements MutableIssue {
  private final Issue issue;
  private final Map<String, ModifiedValue<?>> modified = new LinkedHashMap<>();
  private final Map<String, Object> values = new HashMap<>();
  private Status status;

  /**
   * @param issue as it is stored, or as it is to be created, then without an id
   */
  public TransientIssue(Issue issue) {
    this.issue = issue;
    this.status = issue.getStatus();
  }

  /** Where a transition leads the issue; it is stored by the transition. */
  public void setStatus(Status status) {
    this.status = status;
  }

  @Override
  public Map<String, ModifiedValue<?>> getModifiedFields() {
    return modified;
  }

  @Override
  public void resetModifiedFields() {
    modified.clear();
  }

  @Override
  public void setCustomFieldValue(CustomField field, Object value) {
    modified.put(field.getId(), new ModifiedValue<>(getCustomFieldValue(field), value));
    values.put(field.getId(), value);
  }

  @Override
  public Object getCustomFieldValue(CustomField field) {
    if (!values.containsKey(field.getId())) {
      values.put(field.getId(), issue.getId() == null ? null : field.getValue(issue));
    }
    return values.get(field.getId());
  }

  @Override
  public Long getId() {
    return issue.getId();
  }

  @Override
  public String getKey() {
    return issue.getKey();
  }

  @Override
  public String getSummary() {
    return issue.getSummary();
  }

  @Override
  public Long getProjectId() {
    return issue.getProjectId();
  }

  @Override
  public Project getProjectObject() {
    return issue.getProjectObject();
  }

  @Override
  public Status getStatus() {
    return status;
  }

  @Override
  public String getStatusId() {
    return status == null ? null : status.getId();
  }

  @Override
  public Timestamp getCreated() {
    return issue.getCreated();
  }

  @Override
  public Collection<Version> getFixVersions() {
    return issue.getFixVersions();
  }

  @Override
  public Collection<ProjectComponent> getComponents() {
    return issue.getComponents();
  }

  @Override
  public Long getOriginalEstimate() {
    return issue.getOriginalEstimate();
  }

  @Override
  public Long getTimeSpent() {
    return issue.getTimeSpent();
  }
}
