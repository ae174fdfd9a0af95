package org.ballincourt.commitment.field.jql;

import com.atlassian.jira.jql.query.QueryCreationContext;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.stream.Collectors;
import org.ballincourt.court.store.rules.CourtRulesStore;
import org.ballincourt.court.store.rules.ProjectRules;
import org.springframework.stereotype.Component;

/** The projects in which a search looks: those that are on and that the searcher may browse. */
@Component
public class SearchedProjects {

  private final CourtRulesStore rules;
  private final ProjectManager projects;
  private final PermissionManager permissions;

  @Inject
  public SearchedProjects(
      CourtRulesStore rules, ProjectManager projects, PermissionManager permissions) {
    this.rules = rules;
    this.projects = projects;
    this.permissions = permissions;
  }

  /** All that are on where Jira asks for no permission. */
  Map<Long, ProjectRules> of(QueryCreationContext context) {
    return context.isSecurityOverriden()
        ? rules.rulesOn()
        : browsableBy(context.getApplicationUser());
  }

  /**
   * With the rules that each has.
   *
   * @param searcher null where nobody is logged in
   */
  Map<Long, ProjectRules> browsableBy(ApplicationUser searcher) {
    return rules.rulesOn().entrySet().stream()
        .filter(on -> mayBrowse(on.getKey(), searcher))
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  /** One that was deleted may stay on for a moment. */
  private boolean mayBrowse(long projectId, ApplicationUser searcher) {
    Project project = projects.getProjectObj(projectId);
    return project != null
        && permissions.hasPermission(ProjectPermissions.BROWSE_PROJECTS, project, searcher);
  }
}
