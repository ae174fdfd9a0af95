package org.ballincourt.host.web.project;

import java.util.List;

/**
 * The menu of a project.
 *
 * @param administrable whether the viewer may change the project's settings
 */
public record SidebarView(IssuesView.ProjectName project, List<Item> items, boolean administrable) {

  public record Item(String label, String href, String iconClass, boolean selected) {}
}
