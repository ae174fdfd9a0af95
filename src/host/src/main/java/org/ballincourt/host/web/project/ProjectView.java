package org.ballincourt.host.web.project;

import java.util.List;

/**
 * A project with its menu.
 *
 * @param issues null where panels are shown in their place
 */
public record ProjectView(SidebarView sidebar, IssuesView issues, List<Panel> panels) {

  /** What a plugin shows of the project. */
  public record Panel(String moduleKey, String bodyHtml) {}
}
