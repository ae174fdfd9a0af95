package org.ballincourt.host.project;

import com.atlassian.jira.bc.project.component.ProjectComponent;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.version.Version;
import java.util.Collection;
import java.util.List;

/** A project with its versions and components as of now. */
public record StoredProject(
    Long id,
    String key,
    String name,
    List<StoredVersion> versions,
    List<StoredComponent> components)
    implements Project {
  public StoredProject {
    versions = List.copyOf(versions);
    components = List.copyOf(components);
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
  public String getName() {
    return name;
  }

  @Override
  public Collection<Version> getVersions() {
    return List.copyOf(versions);
  }

  @Override
  public Collection<ProjectComponent> getComponents() {
    return List.copyOf(components);
  }

  @Override
  public Collection<IssueType> getIssueTypes() {
    return List.of(StoredType.TASK);
  }

  /** Those of its components that have one of the ids, in their own order. */
  public List<StoredComponent> components(Collection<Long> ids) {
    return components.stream().filter(component -> ids.contains(component.id())).toList();
  }

  /** Those of its versions that have one of the ids, in their own order. */
  public List<StoredVersion> versions(Collection<Long> ids) {
    return versions.stream().filter(version -> ids.contains(version.id())).toList();
  }
}
