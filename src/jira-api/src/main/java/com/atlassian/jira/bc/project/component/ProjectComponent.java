package com.atlassian.jira.bc.project.component;

/**
 * A part of a project.
 *
 * <p>Evidence: element type of {@code Project.getComponents()}, full mock at 7.4; Jira's own
 * sources of 6.x have both methods.
 */
public interface ProjectComponent {
  Long getId();

  String getName();
}
