package org.ballincourt.questionnaire.invitation.post.preparation;

import com.atlassian.jira.project.Project;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ballincourt.client.Account;
import org.ballincourt.client.Client;
import org.ballincourt.client.ProjectClients;
import org.ballincourt.client.store.ClientStore;
import org.ballincourt.client.store.Clients;
import org.ballincourt.court.store.rules.CourtRulesStore;
import org.springframework.stereotype.Component;

/** The clients of a project, and the people there. */
@Component
public class Addressees {

  private final Clients clients;
  private final ClientStore store;
  private final CourtRulesStore rules;

  @Inject
  public Addressees(Clients clients, ClientStore store, CourtRulesStore rules) {
    this.clients = clients;
    this.store = store;
    this.rules = rules;
  }

  /** By name. */
  public List<Account> of(Project project) {
    ProjectClients theirs = clients.of(project.getId(), rules.rulesOf(project.getId()).revision());
    return Stream.concat(
            Stream.ofNullable(theirs.ofProject()), theirs.byComponent().values().stream())
        .map(Client::id)
        .distinct()
        .map(store::find)
        .flatMap(Optional::stream)
        .sorted((one, other) -> one.client().name().compareToIgnoreCase(other.client().name()))
        .toList();
  }

  /** The one whose contacts all of them are; empty where there is none, or nobody was chosen. */
  Optional<Account> clientOf(Project project, Collection<Long> contacts) {
    return of(project).stream()
        .filter(
            account ->
                !contacts.isEmpty()
                    && contacts.stream().allMatch(id -> account.contact(id).isPresent()))
        .findFirst();
  }
}
