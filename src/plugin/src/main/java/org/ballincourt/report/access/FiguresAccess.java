package org.ballincourt.report.access;

import static java.util.stream.Collectors.toSet;

import com.atlassian.jira.project.Project;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.ballincourt.client.Account;
import org.ballincourt.client.Client;
import org.ballincourt.client.access.ClientAccess;
import org.ballincourt.client.store.ClientStore;
import org.ballincourt.jira.Access;
import org.ballincourt.jira.Projects;
import org.ballincourt.jira.Refusal;
import org.ballincourt.jira.Refusal.Kind;
import org.ballincourt.jira.Texts;
import org.springframework.stereotype.Component;

/**
 * Whose figures the person who is asking may see: one check for each project. What she may not
 * browse does not exist for her, and neither does a client all of whose projects are such.
 */
@Component
public class FiguresAccess {
  private final Access access;
  private final ClientAccess accounts;
  private final Projects projects;
  private final ClientStore clients;
  private final Texts texts;

  @Inject
  public FiguresAccess(
      Access access, ClientAccess accounts, Projects projects, ClientStore clients, Texts texts) {
    this.access = access;
    this.accounts = accounts;
    this.projects = projects;
    this.clients = clients;
    this.texts = texts;
  }

  /**
   * The project of that key.
   *
   * @throws Refusal where she does not see its figures
   */
  public Project readable(String key) {
    Project project = access.browsableProject(key);
    if (!access.seesClientFigures(project)) {
      throw notAllowed(project.getName());
    }
    return project;
  }

  /**
   * @param id as a request sent it
   * @throws Refusal where she sees the figures of none of its projects
   */
  public Account readableClient(String id) {
    Account account = accounts.browsable(id);
    if (found(account.projects()).noneMatch(access::seesClientFigures)) {
      throw notAllowed(account.client().name());
    }
    return account;
  }

  /** All projects whose figures she sees, by name. */
  public List<Project> readable() {
    return projects.byName().stream().filter(access::seesClientFigures).toList();
  }

  /** For whom work is done in one of these projects, by name. */
  public List<Client> clientsOf(Collection<Project> projects) {
    Set<Long> ids = projects.stream().map(Project::getId).collect(toSet());
    return clients.all().stream()
        .filter(account -> account.projects().stream().anyMatch(ids::contains))
        .map(Account::client)
        .toList();
  }

  /** Those of the projects that she may browse, by name. */
  List<Project> browsableOf(Collection<Long> ids) {
    return projects.byName().stream()
        .filter(project -> ids.contains(project.getId()))
        .filter(access::mayBrowse)
        .toList();
  }

  /** Those of the projects whose figures she sees, in their order. */
  List<Project> readableOf(List<Project> browsable) {
    return browsable.stream().filter(access::seesClientFigures).toList();
  }

  private Stream<Project> found(Collection<Long> ids) {
    return ids.stream().map(projects::find).flatMap(Optional::stream);
  }

  private Refusal notAllowed(String name) {
    return new Refusal(Kind.NOT_ALLOWED, texts.text("ballincourt.report.not-allowed", name));
  }
}
