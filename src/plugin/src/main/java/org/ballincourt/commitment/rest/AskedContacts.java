package org.ballincourt.commitment.rest;

import com.atlassian.jira.bc.project.component.ProjectComponent;
import com.atlassian.jira.issue.Issue;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.ballincourt.client.Account;
import org.ballincourt.client.Client;
import org.ballincourt.client.Contact;
import org.ballincourt.client.store.ClientStore;
import org.ballincourt.client.store.Clients;
import org.ballincourt.court.store.rules.CourtRulesStore;
import org.ballincourt.jira.Refusal;
import org.ballincourt.jira.Refusal.Fault;
import org.ballincourt.jira.Texts;
import org.springframework.stereotype.Component;

/** Who can be asked about an issue: the people of its client. */
@Component
public class AskedContacts {

  private final ClientStore store;
  private final Clients clients;
  private final CourtRulesStore rules;
  private final Texts texts;

  @Inject
  public AskedContacts(ClientStore store, Clients clients, CourtRulesStore rules, Texts texts) {
    this.store = store;
    this.clients = clients;
    this.rules = rules;
    this.texts = texts;
  }

  /** The client of the issue: its component’s, else its project’s. */
  public Optional<Client> clientOf(Issue issue) {
    long project = issue.getProjectId();
    Collection<ProjectComponent> components =
        Optional.ofNullable(issue.getComponents()).orElse(List.of());
    return clients
        .of(project, rules.rulesOf(project).revision())
        .of(components.stream().map(ProjectComponent::getId).toList());
  }

  /** Also one who is gone. */
  public Optional<Contact> find(long id) {
    return store.contact(id);
  }

  /**
   * Somebody who can be asked.
   *
   * @param id null for nobody in particular
   * @return null for nobody in particular
   * @throws Refusal where there is no such person, or she is another client’s
   */
  public Contact of(Issue issue, Long id) {
    if (id == null) {
      return null;
    }
    Account account = store.ofContact(id).orElseThrow(() -> unknown(id));
    Contact contact =
        account.contact(id).filter(known -> !known.gone()).orElseThrow(() -> unknown(id));
    if (clientOf(issue).filter(own -> own.id() == account.client().id()).isEmpty()) {
      throw refusal("ballincourt.asking.other-clients-contact", issue.getKey());
    }
    return contact;
  }

  private Refusal unknown(long id) {
    return refusal("ballincourt.asking.unknown-contact", Long.toString(id));
  }

  private Refusal refusal(String key, String argument) {
    Fault fault = new Fault("contact", texts.text(key, argument));
    return new Refusal(Refusal.Kind.BAD_INPUT, List.of(fault));
  }
}
