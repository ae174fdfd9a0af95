package org.ballincourt.court.web.lists;

import static java.util.Objects.requireNonNull;

import com.atlassian.jira.bc.project.component.ProjectComponent;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.project.Project;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.ballincourt.calendar.BusinessCalendar;
import org.ballincourt.calendar.NamedCalendar;
import org.ballincourt.client.Client;
import org.ballincourt.client.ProjectClients;
import org.ballincourt.court.Party;
import org.ballincourt.court.WorkingHours;

/**
 * A project that is on.
 *
 * @param project not null
 * @param hours who works when in it, not null
 * @param clients whose its issues are, not null
 * @param worked whether the viewer runs client work in it
 */
public record FollowedProject(
    Project project, WorkingHours hours, ProjectClients clients, boolean worked) {

  public FollowedProject {
    requireNonNull(project, "project");
    requireNonNull(hours, "hours");
    requireNonNull(clients, "clients");
  }

  public long id() {
    return project.getId();
  }

  /** Whether not all of its issues have the same client. */
  public boolean isShared() {
    return !clients.byComponent().isEmpty();
  }

  /** Whose an issue is, as far as the project itself tells. */
  public Optional<Client> client() {
    return clients.of(List.of());
  }

  public Optional<Client> clientOf(Issue issue) {
    return clients.of(issue.getComponents().stream().map(ProjectComponent::getId).toList());
  }

  /** On which the party's time on an issue of that client is counted. */
  NamedCalendar calendar(Party party, Optional<Client> client) {
    return party == Party.CLIENT
        ? client.map(Client::calendar).orElseGet(hours::client)
        : hours.of(party);
  }

  /**
   * When our last working day before today began, at midnight; today where there was none before.
   */
  Instant yesterday(Instant now) {
    BusinessCalendar team = hours.team().hours();
    Instant today = midnight(now, team);
    return team.previousClosing(today)
        .map(closing -> midnight(closing.minusMillis(1), team))
        .orElse(today);
  }

  private static Instant midnight(Instant of, BusinessCalendar calendar) {
    return of.atZone(calendar.zone()).toLocalDate().atStartOfDay(calendar.zone()).toInstant();
  }
}
