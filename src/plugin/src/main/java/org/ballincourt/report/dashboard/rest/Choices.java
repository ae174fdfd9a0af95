package org.ballincourt.report.dashboard.rest;

import static java.util.stream.Collectors.toSet;

import com.atlassian.jira.project.Project;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.ballincourt.client.Account;
import org.ballincourt.client.store.ClientStore;
import org.ballincourt.court.store.rules.CourtRulesStore;
import org.ballincourt.jira.Access;
import org.ballincourt.jira.Projects;
import org.ballincourt.report.dashboard.rest.ChoicesJson.ChoiceJson;
import org.springframework.stereotype.Component;

/**
 * The projects whose figures whoever is asking may see, and the clients we work for in them;
 * projects in which the plugin is off have no figures.
 */
@Component
public class Choices {
  private final CourtRulesStore rules;
  private final Projects projects;
  private final Access access;
  private final ClientStore clients;

  @Inject
  public Choices(CourtRulesStore rules, Projects projects, Access access, ClientStore clients) {
    this.rules = rules;
    this.projects = projects;
    this.access = access;
    this.clients = clients;
  }

  ChoicesJson all() {
    List<Project> seen = seen();
    Set<Long> ids = seen.stream().map(Project::getId).collect(toSet());
    return new ChoicesJson(
        seen.stream().map(Choices::project).toList(),
        clients.all().stream()
            .filter(account -> account.projects().stream().anyMatch(ids::contains))
            .map(Choices::client)
            .toList());
  }

  private List<Project> seen() {
    Set<Long> on = Set.copyOf(rules.projectsOn());
    return projects.byName().stream()
        .filter(project -> on.contains(project.getId()) && access.seesClientFigures(project))
        .toList();
  }

  private static ChoiceJson project(Project project) {
    return new ChoiceJson(
        project.getKey(), "%s (%s)".formatted(project.getName(), project.getKey()));
  }

  private static ChoiceJson client(Account account) {
    return new ChoiceJson(account.client().id().toString(), account.client().name());
  }
}
