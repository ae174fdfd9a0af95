package com.atlassian.jira.project;

import com.atlassian.jira.bc.project.component.ProjectComponent;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.project.version.Version;
import java.util.Collection;

/**
 * A project.
 *
 * <p>Evidence: full mock at 7.4.
 */
public interface Project {
  Long getId();

  String getKey();

  String getName();

  Collection<Version> getVersions();

  Collection<ProjectComponent> getComponents();

  /** Those that its issues may have, in their order. */
  Collection<IssueType> getIssueTypes();
}
