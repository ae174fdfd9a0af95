package org.ballincourt.client.web;

import com.atlassian.jira.project.Project;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.ballincourt.calendar.web.words.WeekWords;
import org.ballincourt.client.Account;
import org.ballincourt.client.access.ClientAccess;
import org.ballincourt.client.country.CountryZones;
import org.ballincourt.client.rest.ClientJsons;
import org.ballincourt.jira.Access;
import org.ballincourt.jira.Texts;
import org.ballincourt.jira.web.PageOf;
import org.springframework.stereotype.Component;

/** Puts clients into a list. */
@Component
public class ClientViews {
  private final ClientAccess access;
  private final Access permissions;
  private final ClientJsons clients;
  private final Texts texts;

  @Inject
  public ClientViews(ClientAccess access, Access permissions, ClientJsons clients, Texts texts) {
    this.access = access;
    this.permissions = permissions;
    this.clients = clients;
    this.texts = texts;
  }

  ClientsView list(PageOf wanted) {
    List<Account> all = access.visible();
    PageOf page = wanted.within(all.size());
    boolean more = all.size() > page.from() + page.size();
    return new ClientsView(
        page.of(all).stream().map(this::view).toList(),
        !access.workplaces().isEmpty(),
        page.view(more, "", texts),
        texts);
  }

  private ClientView view(Account account) {
    String hours =
        texts.text(
            "ballincourt.client.list.hours-of",
            CountryZones.name(account.client().seat().country(), texts.locale()),
            new WeekWords(texts).of(clients.weekly(account.client().calendar().hours())));
    return new ClientView(
        account.client().id(),
        account.client().name(),
        hours,
        people(account),
        new ClientView.Where(where(account), seesFigures(account)));
  }

  private boolean seesFigures(Account account) {
    return account.places().stream()
        .map(access::seen)
        .flatMap(Optional::stream)
        .distinct()
        .anyMatch(permissions::seesClientFigures);
  }

  private String people(Account account) {
    List<String> names = account.present().stream().map(contact -> contact.name()).toList();
    return names.isEmpty()
        ? texts.text("ballincourt.client.list.nobody")
        : String.join(", ", names);
  }

  /** As in {@code Lumen website, Harbour and 1 more that you may not open}. */
  private String where(Account account) {
    List<String> names =
        account.places().stream()
            .map(access::seen)
            .flatMap(Optional::stream)
            .map(Project::getName)
            .distinct()
            .sorted()
            .toList();
    long hidden = account.places().stream().filter(place -> access.seen(place).isEmpty()).count();
    String seen = String.join(", ", names);
    return hidden == 0 ? seen : texts.text("ballincourt.client.list.hidden", seen, hidden);
  }
}
