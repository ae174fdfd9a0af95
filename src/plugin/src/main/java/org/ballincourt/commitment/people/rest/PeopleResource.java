package org.ballincourt.commitment.people.rest;

import com.atlassian.jira.bc.project.component.ProjectComponent;
import com.atlassian.jira.issue.Issue;
import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ballincourt.client.Client;
import org.ballincourt.client.ProjectClients;
import org.ballincourt.client.store.ClientStore;
import org.ballincourt.client.store.Clients;
import org.ballincourt.commitment.people.rest.PeopleJson.AskableClientJson;
import org.ballincourt.court.store.rules.CourtRulesStore;
import org.ballincourt.jira.Access;

/** Who can be asked about issues: the people of their clients; for those who run client work. */
@Path("people")
@Produces(MediaType.APPLICATION_JSON)
public class PeopleResource {

  private final Access access;
  private final Clients clients;
  private final ClientStore store;
  private final CourtRulesStore rules;

  @Inject
  public PeopleResource(Access access, Clients clients, ClientStore store, CourtRulesStore rules) {
    this.access = access;
    this.clients = clients;
    this.store = store;
    this.rules = rules;
  }

  /**
   * @param keys of issues; each client of theirs stands there once
   */
  @GET
  @LicensedOnly
  public PeopleJson people(@QueryParam("issue") List<String> keys) {
    Set<Long> theirs = new LinkedHashSet<>();
    Map<Long, ProjectClients> known = new HashMap<>();
    for (String key : keys) {
      Issue issue = access.workableIssue(key);
      ProjectClients ofProject = known.computeIfAbsent(issue.getProjectId(), this::clientsOf);
      ofProject.of(components(issue)).map(Client::id).ifPresent(theirs::add);
    }
    return new PeopleJson(
        theirs.stream()
            .map(store::find)
            .flatMap(Optional::stream)
            .map(AskableClientJson::of)
            .toList());
  }

  private ProjectClients clientsOf(long project) {
    return clients.of(project, rules.rulesOf(project).revision());
  }

  private static List<Long> components(Issue issue) {
    Collection<ProjectComponent> components =
        Optional.ofNullable(issue.getComponents()).orElse(List.of());
    return components.stream().map(ProjectComponent::getId).toList();
  }
}
