package org.ballincourt.report.dashboard.rest;

import com.atlassian.jira.project.Project;

/** A project in an item, on the wire. */
public record ItemProjectJson(String key, String name) {

  /** Null stays null. */
  public static ItemProjectJson of(Project project) {
    return project == null ? null : new ItemProjectJson(project.getKey(), project.getName());
  }
}
