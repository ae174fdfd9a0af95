package org.ballincourt.client.rest;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ballincourt.client.Account;
import org.ballincourt.client.Place;
import org.ballincourt.client.access.ClientAccess;
import org.ballincourt.jira.Access;
import org.ballincourt.jira.Texts;
import org.ballincourt.jira.rest.JsonInput;
import org.springframework.stereotype.Component;

/** Reads clients from the bodies of requests, as far as whoever sends them may give them places. */
@Component
public class ClientBodies {
  private final ClientAccess clients;
  private final Access access;
  private final ProjectManager projects;
  private final Texts texts;

  @Inject
  public ClientBodies(ClientAccess clients, Access access, ProjectManager projects, Texts texts) {
    this.clients = clients;
    this.access = access;
    this.projects = projects;
    this.texts = texts;
  }

  /**
   * A body that was read.
   *
   * @param all where we shall work for the client, also where the sender may not look
   * @param sent where in the request places stand
   */
  record Body(WantedClient client, Set<Place> all, PlacesInput sent) {}

  /**
   * @param seen the client as it is; null for a new one
   * @throws org.ballincourt.jira.Refusal that names every fault at its place
   */
  Body read(InputStream body, Account seen) {
    JsonInput input = JsonInput.object(body, texts);
    PlacesInput places = new PlacesInput(input, this::browsable);
    Set<Place> kept = seen == null ? Set.of() : seen.places();
    places.without(kept).forEach(place -> refuseForeign(place, places));
    Set<Place> all = new HashSet<>(places.all());
    kept.stream().filter(place -> !clients.worksAt(place)).forEach(all::add);
    boolean isLeftToAdministrators = seen != null && access.administersJira();
    if (!isLeftToAdministrators && all.stream().noneMatch(clients::worksAt)) {
      places.noneAtAll();
    }
    Long id = seen == null ? null : seen.client().id();
    WantedClient client =
        new ClientInput(input).read(id, seen == null ? List.of() : seen.contacts());
    return new Body(client, all, places);
  }

  private void refuseForeign(Place place, PlacesInput places) {
    if (!clients.worksAt(place)) {
      String project = clients.seen(place).map(Project::getName).orElse("");
      places.fault(place, "ballincourt.access.no-client-work", project);
    }
  }

  private Optional<Project> browsable(String key) {
    return Optional.ofNullable(projects.getProjectObjByKey(key)).filter(access::mayBrowse);
  }
}
