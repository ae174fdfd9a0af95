package org.ballincourt.report.dashboard.rest;

import com.atlassian.jira.project.Project;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.ballincourt.client.Client;
import org.ballincourt.court.store.rules.CourtRulesStore;
import org.ballincourt.report.access.FiguresAccess;
import org.ballincourt.report.dashboard.rest.ChoicesJson.ChoiceJson;
import org.springframework.stereotype.Component;

/**
 * The projects whose figures whoever is asking may see, and the clients we work for in them;
 * projects in which the plugin is off have no figures.
 */
@Component
public class Choices {
  private final CourtRulesStore rules;
  private final FiguresAccess access;

  @Inject
  public Choices(CourtRulesStore rules, FiguresAccess access) {
    this.rules = rules;
    this.access = access;
  }

  ChoicesJson all() {
    Set<Long> on = Set.copyOf(rules.projectsOn());
    List<Project> seen =
        access.readable().stream().filter(project -> on.contains(project.getId())).toList();
    return new ChoicesJson(
        seen.stream().map(Choices::project).toList(),
        access.clientsOf(seen).stream().map(Choices::client).toList());
  }

  private static ChoiceJson project(Project project) {
    return new ChoiceJson(
        project.getKey(), "%s (%s)".formatted(project.getName(), project.getKey()));
  }

  private static ChoiceJson client(Client client) {
    return new ChoiceJson(client.id().toString(), client.name());
  }
}
