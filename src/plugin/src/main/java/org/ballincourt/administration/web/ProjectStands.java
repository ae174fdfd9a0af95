package org.ballincourt.administration.web;

import com.atlassian.jira.project.Project;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ballincourt.change.Change;
import org.ballincourt.change.store.ChangeStore;
import org.ballincourt.court.store.replay.Replay;
import org.ballincourt.court.store.replay.ReplayStore;
import org.ballincourt.court.store.rules.CourtRulesStore;
import org.ballincourt.jira.Projects;
import org.springframework.stereotype.Component;

/** Tells how it is with the projects; three statements, however many there are. */
@Component
public class ProjectStands {

  private final Projects projects;
  private final CourtRulesStore rules;
  private final ReplayStore replays;
  private final ChangeStore changes;

  @Inject
  public ProjectStands(
      Projects projects, CourtRulesStore rules, ReplayStore replays, ChangeStore changes) {
    this.projects = projects;
    this.rules = rules;
    this.replays = replays;
    this.changes = changes;
  }

  /**
   * By name.
   *
   * @param part of a name or key; empty for all
   */
  List<Project> named(String part) {
    String wanted = part.strip().toLowerCase(Locale.ROOT);
    return projects.byName().stream()
        .filter(
            project ->
                project.getName().toLowerCase(Locale.ROOT).contains(wanted)
                    || project.getKey().toLowerCase(Locale.ROOT).contains(wanted))
        .toList();
  }

  /** In the order of the projects. */
  List<ProjectStand> of(List<Project> some) {
    Set<Long> on = new HashSet<>(rules.projectsOn());
    Map<Long, Replay> readings =
        replays.all().stream().collect(Collectors.toMap(Replay::projectId, Function.identity()));
    Map<Long, Change> last = changes.lastOf(some.stream().map(Project::getId).toList());
    return some.stream().map(project -> stand(project, on, readings, last)).toList();
  }

  private static ProjectStand stand(
      Project project, Set<Long> on, Map<Long, Replay> readings, Map<Long, Change> last) {
    Long id = project.getId();
    return new ProjectStand(project, on.contains(id), readings.get(id), last.get(id));
  }

  boolean isAnyOn() {
    return !rules.projectsOn().isEmpty();
  }
}
