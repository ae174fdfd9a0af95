package org.ballincourt.followup.outcome.rest;

import com.atlassian.jira.project.Project;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ballincourt.client.Account;
import org.ballincourt.client.Client;
import org.ballincourt.client.Contact;
import org.ballincourt.jira.rest.JsonInput;
import org.ballincourt.questionnaire.invitation.post.preparation.Addressees;
import org.springframework.stereotype.Component;

/** For whom the work of a project is, and who there can give something. */
@Component
public class WorkClients {

  private final Addressees addressees;

  @Inject
  public WorkClients(Addressees addressees) {
    this.addressees = addressees;
  }

  /** Notes where it is nobody who is with a client of the project. */
  void require(Project project, Long giver, JsonInput place) {
    if (clientOf(project, giver).isEmpty()) {
      place.fault("ballincourt.outcome.wrong.giver");
    }
  }

  /** Of the giver; where there is none the one that is named, else the only one. */
  Optional<Client> client(Project project, Long giver, JsonInput named) {
    if (giver != null) {
      return clientOf(project, giver);
    }
    List<Account> all = addressees.of(project);
    Optional<Long> wanted = named.wholeNumber(1, Long.MAX_VALUE);
    Stream<Account> fit =
        all.stream().filter(each -> wanted.map(each.client().id()::equals).orElse(all.size() == 1));
    Optional<Client> client = fit.map(Account::client).findFirst();
    if (wanted.isPresent() && client.isEmpty()) {
      named.fault("ballincourt.outcome.wrong.client");
    }
    return client;
  }

  private Optional<Client> clientOf(Project project, Long giver) {
    return addressees.of(project).stream()
        .filter(account -> account.present().stream().map(Contact::id).anyMatch(giver::equals))
        .map(Account::client)
        .findFirst();
  }
}
