package org.ballincourt.client.store;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import com.atlassian.activeobjects.external.ActiveObjects;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ballincourt.client.Absence;
import org.ballincourt.client.Client;
import org.ballincourt.client.ProjectClients;
import org.springframework.stereotype.Component;

/**
 * Whose issues are whose, in each project.
 *
 * <p>A project’s rules get another revision whenever its clients, their hours or the absences of
 * people there are saved, so what was read under a revision holds as long as that: looking a
 * project up costs nothing once it has been done.
 */
@Component
public class Clients {
  private final ClientStore clients;
  private final ContactRows contacts;
  private final PlaceRows places;
  private final Map<Long, Known> known = new ConcurrentHashMap<>();

  /** What was read under a revision. */
  private record Known(long revision, ProjectClients clients) {}

  @Inject
  public Clients(ActiveObjects ao, ClientStore clients) {
    this.clients = clients;
    this.contacts = new ContactRows(ao);
    this.places = new PlaceRows(ao);
  }

  /**
   * At most four statements, and none where it was asked under the revision before.
   *
   * @param revision of the project’s rules as they were read before; 0 for a project without any,
   *     of which nothing is remembered
   */
  public ProjectClients of(long project, long revision) {
    Known seen = known.get(project);
    if (seen != null && seen.revision() == revision) {
      return seen.clients();
    }
    ProjectClients read = read(project);
    if (revision > 0) {
      known.put(project, new Known(revision, read));
    }
    return read;
  }

  /**
   * The same of several projects, in as many statements.
   *
   * @param revisions of their rules, by project
   */
  public Map<Long, ProjectClients> of(Map<Long, Long> revisions) {
    Map<Long, ProjectClients> all = new HashMap<>();
    Map<Long, Long> unknown = new HashMap<>(revisions);
    for (Map.Entry<Long, Long> wanted : revisions.entrySet()) {
      Known seen = known.get(wanted.getKey());
      if (seen != null && seen.revision() == wanted.getValue()) {
        all.put(wanted.getKey(), seen.clients());
        unknown.remove(wanted.getKey());
      }
    }
    read(unknown.keySet()).forEach((id, read) -> all.put(id, remembered(id, revisions, read)));
    return all;
  }

  private ProjectClients remembered(long project, Map<Long, Long> revisions, ProjectClients read) {
    long revision = revisions.get(project);
    if (revision > 0) {
      known.put(project, new Known(revision, read));
    }
    return read;
  }

  private ProjectClients read(long project) {
    return read(Set.of(project)).get(project);
  }

  private Map<Long, ProjectClients> read(Set<Long> projects) {
    Map<Long, List<ClientPlaceRow>> theirs =
        projects.isEmpty()
            ? Map.of()
            : places.ofProjects(projects).collect(groupingBy(ClientPlaceRow::getProjectId));
    Set<Long> ids =
        theirs.values().stream()
            .flatMap(List::stream)
            .map(ClientPlaceRow::getClientId)
            .collect(Collectors.toSet());
    Map<Long, Client> found = ids.isEmpty() ? Map.of() : clients.clients(ids);
    List<ContactRow> away = ids.isEmpty() ? List.of() : away(ids);
    return projects.stream()
        .collect(toMap(id -> id, id -> read(theirs.getOrDefault(id, List.of()), found, away)));
  }

  private static ProjectClients read(
      List<ClientPlaceRow> theirs, Map<Long, Client> found, List<ContactRow> away) {
    if (theirs.isEmpty()) {
      return ProjectClients.NONE;
    }
    Set<Long> ids = theirs.stream().map(ClientPlaceRow::getClientId).collect(Collectors.toSet());
    Map<Long, Client> byComponent = new HashMap<>();
    theirs.stream()
        .filter(row -> row.getComponentId() != null)
        .forEach(row -> byComponent.put(row.getComponentId(), found.get(row.getClientId())));
    Optional<Client> ofProject =
        theirs.stream()
            .filter(row -> row.getComponentId() == null)
            .map(row -> found.get(row.getClientId()))
            .findFirst();
    return new ProjectClients(ofProject.orElse(null), byComponent, absences(ids, away));
  }

  private List<ContactRow> away(Set<Long> clients) {
    return contacts.of(clients).filter(row -> ContactRows.absence(row) != null).toList();
  }

  private static Map<Long, Absence> absences(Set<Long> clients, List<ContactRow> away) {
    return away.stream()
        .filter(row -> clients.contains(row.getClientId()))
        .collect(toMap(ContactRow::getContactId, ContactRows::absence));
  }

  /**
   * The calendar may be called otherwise, which gives rules no other revision; other nodes go on
   * with the name of before.
   */
  void forget(long calendar) {
    known
        .values()
        .removeIf(read -> all(read.clients()).anyMatch(one -> one.calendar().id() == calendar));
  }

  private static Stream<Client> all(ProjectClients clients) {
    return Stream.concat(
            Stream.ofNullable(clients.ofProject()), clients.byComponent().values().stream())
        .filter(Objects::nonNull);
  }
}
