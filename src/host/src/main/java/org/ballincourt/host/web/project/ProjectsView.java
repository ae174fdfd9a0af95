package org.ballincourt.host.web.project;

import java.util.List;

/** The projects that somebody may browse. */
public record ProjectsView(List<ProjectRow> projects) {

  public boolean empty() {
    return projects.isEmpty();
  }

  public record ProjectRow(String key, String name, int issues) {}
}
