package org.ballincourt.court.store.life;

import com.atlassian.jira.bc.project.component.ProjectComponent;
import com.atlassian.jira.issue.Issue;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.ballincourt.calendar.BusinessCalendar;
import org.ballincourt.client.Client;
import org.ballincourt.client.ProjectClients;
import org.ballincourt.client.store.Clients;
import org.ballincourt.commitment.TurnClock;
import org.ballincourt.court.store.rules.ProjectHours;
import org.ballincourt.court.store.rules.ProjectRules;
import org.springframework.stereotype.Component;

/**
 * How the time of issues is counted: the client's turns on the calendar of the issue's client, and
 * what somebody there was asked for on the same without the days on which she is away.
 */
@Component
public class IssueClocks {

  private final ProjectHours hours;
  private final Clients clients;

  @Inject
  public IssueClocks(ProjectHours hours, Clients clients) {
    this.hours = hours;
    this.clients = clients;
  }

  /** Costs nothing where it was asked for the project under these rules before. */
  public IssueClock of(Issue issue, ProjectRules rules) {
    ProjectClients ofProject = clients.of(issue.getProjectId(), rules.revision());
    Optional<Client> client = ofProject.of(components(issue));
    TurnClock clock = clock(hours.clock(issue.getProjectId(), rules), client);
    return new IssueClock(
        clock, client.map(Client::id).orElse(null), contact -> hours(contact, clock, ofProject));
  }

  /** The ids of the issue's components. */
  public static List<Long> components(Issue issue) {
    return issue.getComponents().stream().map(ProjectComponent::getId).toList();
  }

  /** Whether the components of the project's issues say whose they are; costs as little. */
  public boolean dependOnComponents(long projectId, ProjectRules rules) {
    return !clients.of(projectId, rules.revision()).byComponent().isEmpty();
  }

  /** How the turns of an issue with these components are counted; costs as little. */
  public TurnClock clock(long projectId, ProjectRules rules, List<Long> components) {
    return clock(
        hours.clock(projectId, rules), clients.of(projectId, rules.revision()).of(components));
  }

  private static TurnClock clock(TurnClock ofRules, Optional<Client> client) {
    return client.map(Client::calendar).map(ofRules::ofClientOn).orElse(ofRules);
  }

  private static BusinessCalendar hours(Long contact, TurnClock clock, ProjectClients clients) {
    BusinessCalendar ofClient = clock.hours().client().hours();
    return Optional.ofNullable(contact)
        .flatMap(clients::absenceOf)
        .map(absence -> absence.hours(ofClient))
        .orElse(ofClient);
  }
}
