package org.ballincourt.report.access;

import static java.util.stream.Collectors.toMap;

import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.ballincourt.client.Client;
import org.ballincourt.client.ProjectClients;
import org.ballincourt.client.store.Clients;
import org.ballincourt.court.WorkingHours;
import org.ballincourt.court.store.rules.CourtRulesStore;
import org.ballincourt.court.store.rules.ProjectHours;
import org.ballincourt.court.store.rules.ProjectRules;
import org.ballincourt.report.Grounds;
import org.ballincourt.report.settings.store.GettingBackStore;
import org.springframework.stereotype.Component;

/** Finds what reports have to know of projects. */
@Component
public class AllGrounds {
  private final CourtRulesStore rules;
  private final ProjectHours hours;
  private final Clients clients;
  private final GettingBackStore back;
  private final LiveProjects live;

  @Inject
  public AllGrounds(
      CourtRulesStore rules,
      ProjectHours hours,
      Clients clients,
      GettingBackStore back,
      LiveProjects live) {
    this.rules = rules;
    this.hours = hours;
    this.clients = clients;
    this.back = back;
    this.live = live;
  }

  /**
   * For turns that lay in these projects: a handful of statements for however many, and a few more
   * for each project to which an issue has moved on.
   */
  public Grounds of(Set<Long> projects) {
    Map<Long, ProjectRules> read = rules(projects);
    Map<Long, WorkingHours> when = hours.of(read);
    Map<Long, ProjectClients> whose =
        clients.of(
            read.entrySet().stream()
                .collect(toMap(Map.Entry::getKey, entry -> entry.getValue().revision())));
    return new KeptGrounds(
        (home, client) ->
            when.containsKey(home)
                ? of(when.get(home), whose.get(home), client)
                : elsewhere(home, client),
        live.among(projects),
        back.of(projects));
  }

  private Map<Long, ProjectRules> rules(Set<Long> projects) {
    if (projects.size() == 1) {
      return projects.stream().collect(toMap(id -> id, rules::rulesOf));
    }
    Map<Long, ProjectRules> on = rules.rulesOn();
    on.keySet().retainAll(projects);
    return on;
  }

  private WorkingHours elsewhere(long home, Long client) {
    ProjectRules read = rules.rulesOf(home);
    return of(hours.of(home, read), clients.of(home, read.revision()), client);
  }

  private static WorkingHours of(WorkingHours ofProject, ProjectClients clients, Long client) {
    return Optional.ofNullable(client)
        .flatMap(id -> find(clients, id))
        .map(one -> new WorkingHours(ofProject.team(), one.calendar()))
        .orElse(ofProject);
  }

  private static Optional<Client> find(ProjectClients clients, long id) {
    return Stream.concat(
            Stream.ofNullable(clients.ofProject()), clients.byComponent().values().stream())
        .filter(client -> client.id() == id)
        .findFirst();
  }
}
