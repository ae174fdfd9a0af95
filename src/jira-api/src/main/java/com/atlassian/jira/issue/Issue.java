package com.atlassian.jira.issue;

import com.atlassian.jira.bc.project.component.ProjectComponent;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.version.Version;
import java.sql.Timestamp;
import java.util.Collection;

/**
 * An issue as it is today.
 *
 * <p>Evidence: full mock at 7.4; all but {@code getStatusId}, {@code getCreated} and {@code
 * getComponents} called at 9.0-11. {@code getOriginalEstimate} and {@code getTimeSpent}: Jira's own
 * interface of 3.x to 6.x and the javadoc of 7; scripts for 8 and 9 call both.
 */
public interface Issue {
  Long getId();

  String getKey();

  String getSummary();

  Long getProjectId();

  Project getProjectObject();

  Status getStatus();

  String getStatusId();

  Timestamp getCreated();

  Collection<Version> getFixVersions();

  /** As it is on this object, whether it is stored by now or not; null for none. */
  Object getCustomFieldValue(CustomField customField);

  Collection<ProjectComponent> getComponents();

  /** Seconds, though the javadoc says otherwise; null for none. */
  Long getOriginalEstimate();

  /** Seconds, though the javadoc says otherwise; null for none. */
  Long getTimeSpent();
}
