package org.ballincourt.host.project;

import com.atlassian.jira.bc.project.component.ProjectComponent;

/** A component as of now. */
public record StoredComponent(Long id, String name) implements ProjectComponent {
  @Override
  public Long getId() {
    return id;
  }

  @Override
  public String getName() {
    return name;
  }
}
