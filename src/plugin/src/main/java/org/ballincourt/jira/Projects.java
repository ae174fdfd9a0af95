package org.ballincourt.jira;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The projects of today's Jira, also those that whoever is asking may not browse. */
@Component
public class Projects {

  private final ProjectManager projects;

  @Inject
  public Projects(ProjectManager projects) {
    this.projects = projects;
  }

  /** By name; two of one name by key. */
  public List<Project> byName() {
    Comparator<Project> byName =
        Comparator.comparing(Project::getName, String.CASE_INSENSITIVE_ORDER)
            .thenComparing(Project::getKey);
    return projects.getProjects().stream().sorted(byName).toList();
  }

  public Map<Long, Project> byId() {
    return projects.getProjects().stream()
        .collect(Collectors.toMap(Project::getId, Function.identity()));
  }

  /** Empty where it is gone. */
  public Optional<Project> find(long id) {
    return Optional.ofNullable(projects.getProjectObj(id));
  }
}
