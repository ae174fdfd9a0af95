package org.ballincourt.host.project;

import com.atlassian.jira.project.version.Version;

/** A version as of now. */
public record StoredVersion(Long id, String name, VersionPlan plan) implements Version {
  @Override
  public Long getId() {
    return id;
  }

  @Override
  public String getName() {
    return name;
  }
}
