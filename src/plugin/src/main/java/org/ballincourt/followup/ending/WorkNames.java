package org.ballincourt.followup.ending;

import com.atlassian.jira.project.Project;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.ballincourt.client.Account;
import org.ballincourt.client.Client;
import org.ballincourt.client.ProjectClients;
import org.ballincourt.client.Work;
import org.ballincourt.client.store.ClientStore;
import org.ballincourt.client.store.Clients;
import org.ballincourt.court.store.rules.CourtRulesStore;
import org.ballincourt.jira.Projects;
import org.springframework.stereotype.Component;

/** What work is called: as it is written down, and as it is called today. */
@Component
public class WorkNames {

  private final CourtRulesStore rules;
  private final Clients clients;
  private final ClientStore accounts;
  private final Projects projects;

  @Inject
  public WorkNames(
      CourtRulesStore rules, Clients clients, ClientStore accounts, Projects projects) {
    this.rules = rules;
    this.clients = clients;
    this.accounts = accounts;
    this.projects = projects;
  }

  /**
   * The work in a project: for its client, or for the only one that any of its components has; for
   * none where there are several.
   */
  public Work of(Project project) {
    Optional<Client> client = clientOf(project.getId());
    return new Work(
        project.getId(),
        project.getKey(),
        project.getName(),
        client.map(Client::id).orElse(null),
        client.map(Client::name).orElse(null));
  }

  private Optional<Client> clientOf(long project) {
    ProjectClients all = clients.of(project, rules.rulesOf(project).revision());
    List<Client> others = all.byComponent().values().stream().distinct().toList();
    return Optional.ofNullable(all.ofProject())
        .or(() -> others.size() == 1 ? Optional.of(others.get(0)) : Optional.empty());
  }

  /** With the names that project and client have now; those of the time where they are gone. */
  public Work today(Work then) {
    Optional<Project> project = projects.find(then.project());
    return new Work(
        then.project(),
        project.map(Project::getKey).orElse(then.projectKey()),
        project.map(Project::getName).orElse(then.projectName()),
        then.client(),
        clientName(then));
  }

  private String clientName(Work then) {
    return Optional.ofNullable(then.client())
        .flatMap(accounts::find)
        .map(Account::client)
        .map(Client::name)
        .orElse(then.clientName());
  }
}
