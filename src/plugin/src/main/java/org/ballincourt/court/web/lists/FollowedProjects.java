package org.ballincourt.court.web.lists;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import com.atlassian.jira.project.Project;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.ballincourt.client.ProjectClients;
import org.ballincourt.client.access.ClientWork;
import org.ballincourt.client.store.Clients;
import org.ballincourt.court.WorkingHours;
import org.ballincourt.court.store.rules.CourtRulesStore;
import org.ballincourt.court.store.rules.ProjectHours;
import org.ballincourt.court.store.rules.ProjectRules;
import org.ballincourt.jira.Projects;
import org.springframework.stereotype.Component;

/** Finds projects that are on, with what lists of theirs need; a handful of statements. */
@Component
public class FollowedProjects {

  private final CourtRulesStore rules;
  private final ProjectHours hours;
  private final Clients clients;
  private final Projects projects;
  private final ClientWork work;

  @Inject
  public FollowedProjects(
      CourtRulesStore rules,
      ProjectHours hours,
      Clients clients,
      Projects projects,
      ClientWork work) {
    this.rules = rules;
    this.hours = hours;
    this.clients = clients;
    this.projects = projects;
    this.work = work;
  }

  /** One project, which the viewer may browse. */
  public FollowedProject of(Project project, ProjectRules kept) {
    return followed(List.of(project), Map.of(project.getId(), kept)).get(project.getId());
  }

  /** By id, those in which the viewer sees the work for clients. */
  public Map<Long, FollowedProject> ofClientWork() {
    Map<Long, ProjectRules> on = rules.rulesOn();
    Map<Long, Project> known = projects.byId();
    return of(
        on.keySet().stream().map(known::get).filter(Objects::nonNull).filter(work.seen()).toList(),
        on);
  }

  /** By id, those of some projects that are on. */
  public Map<Long, FollowedProject> of(Collection<Project> some) {
    Map<Long, ProjectRules> on = rules.rulesOn();
    return of(some.stream().filter(project -> on.containsKey(project.getId())).toList(), on);
  }

  private Map<Long, FollowedProject> of(List<Project> some, Map<Long, ProjectRules> on) {
    return followed(
        some, some.stream().collect(toMap(Project::getId, project -> on.get(project.getId()))));
  }

  private Map<Long, FollowedProject> followed(List<Project> some, Map<Long, ProjectRules> kept) {
    Map<Long, WorkingHours> when = hours.of(kept);
    Map<Long, ProjectClients> whose =
        clients.of(
            kept.entrySet().stream()
                .collect(toMap(Map.Entry::getKey, entry -> entry.getValue().revision())));
    return some.stream()
        .map(each -> followed(each, when.get(each.getId()), whose.get(each.getId())))
        .collect(toMap(FollowedProject::id, identity()));
  }

  private FollowedProject followed(Project project, WorkingHours when, ProjectClients whose) {
    return new FollowedProject(project, when, whose, work.isRunIn(project));
  }
}
