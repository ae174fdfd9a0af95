package org.ballincourt.client.access;

import static java.util.stream.Collectors.toSet;

import com.atlassian.jira.bc.project.component.ProjectComponent;
import com.atlassian.jira.project.Project;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.ballincourt.client.Account;
import org.ballincourt.client.Place;
import org.ballincourt.client.store.ClientStore;
import org.ballincourt.jira.Access;
import org.ballincourt.jira.Projects;
import org.ballincourt.jira.Refusal;
import org.ballincourt.jira.Refusal.Kind;
import org.ballincourt.jira.Texts;
import org.springframework.stereotype.Component;

/**
 * What of clients the person who is asking may see and change. A client is kept by those who run
 * client work in one of its projects, and by Jira’s administrators; whoever is in the group that
 * sees all clients sees it, too. For others who may browse one of its projects it is refused, for
 * all else it does not exist.
 */
@Component
public class ClientAccess {
  private final ClientStore clients;
  private final Access access;
  private final Projects projects;
  private final AllClients all;
  private final Texts texts;

  @Inject
  public ClientAccess(
      ClientStore clients, Access access, Projects projects, AllClients all, Texts texts) {
    this.clients = clients;
    this.access = access;
    this.projects = projects;
    this.all = all;
    this.texts = texts;
  }

  /** Those that she sees, by name. */
  public List<Account> visible() {
    if (all.areSeen()) {
      return clients.all();
    }
    Set<Long> workplaces = workplaces().stream().map(Project::getId).collect(toSet());
    return clients.all().stream()
        .filter(account -> account.projects().stream().anyMatch(workplaces::contains))
        .toList();
  }

  /** Whether she may change it. */
  public boolean keeps(Account account) {
    return access.administersJira() || worksFor(account);
  }

  private boolean worksFor(Account account) {
    return in(account, access::runsClientWork);
  }

  private boolean in(Account account, Predicate<Project> test) {
    return found(account.projects()).stream().anyMatch(test);
  }

  private List<Project> found(Collection<Long> ids) {
    return ids.stream().map(projects::find).flatMap(Optional::stream).toList();
  }

  /**
   * @param id as a request sent it
   * @throws Refusal where she does not see it
   */
  public Account visible(String id) {
    Account account = existing(id);
    if (keeps(account) || all.areSeen()) {
      return account;
    }
    throw in(account, access::mayBrowse) ? notAllowed() : notThere(id);
  }

  /**
   * The client, where she may browse one of its projects, or sees all clients.
   *
   * @param id as a request sent it
   * @throws Refusal else; for her it does not exist
   */
  public Account browsable(String id) {
    Account account = existing(id);
    if (all.areSeen() || in(account, access::mayBrowse)) {
      return account;
    }
    throw notThere(id);
  }

  /**
   * @param id as a request sent it
   * @throws Refusal where she may not change it
   */
  public Account keepable(String id) {
    Account account = visible(id);
    if (!keeps(account)) {
      throw notAllowed();
    }
    return account;
  }

  private Account existing(String id) {
    return Optional.of(id)
        .filter(text -> text.matches("\\d{1,18}"))
        .flatMap(text -> clients.find(Long.parseLong(text)))
        .orElseThrow(() -> notThere(id));
  }

  public Refusal notThere(String id) {
    return new Refusal(Kind.NOT_FOUND, texts.text("ballincourt.client.not-there", id));
  }

  private Refusal notAllowed() {
    return new Refusal(Kind.NOT_ALLOWED, texts.text("ballincourt.client.not-allowed"));
  }

  /** The projects in which she runs client work, by name. */
  public List<Project> workplaces() {
    return projects.byName().stream().filter(access::runsClientWork).toList();
  }

  /** Whoever is asking has to run client work somewhere. */
  public void requireWorkplace() {
    if (workplaces().isEmpty()) {
      throw new Refusal(Kind.NOT_ALLOWED, texts.text("ballincourt.client.no-workplace"));
    }
  }

  /** Whether the place is one in which she may give and take clients. */
  public boolean worksAt(Place place) {
    return projects.find(place.project()).filter(access::runsClientWork).isPresent();
  }

  /** Whether there is still such a place: a component can be deleted, and nobody is told. */
  public boolean isThere(Place place) {
    return projects.find(place.project()).stream()
        .anyMatch(project -> place.isProject() || has(project, place.component()));
  }

  private static boolean has(Project project, Long component) {
    return project.getComponents().stream()
        .map(ProjectComponent::getId)
        .anyMatch(component::equals);
  }

  /** The place’s project; empty where she may not browse it. */
  public Optional<Project> seen(Place place) {
    return projects.find(place.project()).filter(access::mayBrowse);
  }
}
