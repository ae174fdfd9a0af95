package org.ballincourt.court.web.lists;

import com.atlassian.jira.project.Project;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.ballincourt.court.store.rules.ProjectRules;
import org.springframework.stereotype.Component;

/** The lists of one project. */
@Component
public class ProjectLists {

  private final FollowedProjects projects;
  private final Items items;
  private final ListViews views;

  @Inject
  public ProjectLists(FollowedProjects projects, Items items, ListViews views) {
    this.projects = projects;
    this.items = items;
    this.views = views;
  }

  /** Those on which there is anything. */
  public List<ListView> of(Project project, ProjectRules rules) {
    FollowedProject followed = projects.of(project, rules);
    return views.of(Map.of(project, items.of(Map.of(project.getId(), followed)))).get(project);
  }
}
