package org.ballincourt.followup.ending;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.ballincourt.client.Account;
import org.ballincourt.client.Client;
import org.ballincourt.client.Work;
import org.ballincourt.client.store.ClientStore;
import org.ballincourt.jira.JiraZone;
import org.springframework.stereotype.Component;

/** What day it is at the client for whom work was done; in Jira’s zone where there is none. */
@Component
public class WorkDay {

  private final ClientStore clients;
  private final JiraZone zone;
  private final Clock clock;

  @Inject
  public WorkDay(ClientStore clients, JiraZone zone, Clock clock) {
    this.clients = clients;
    this.zone = zone;
    this.clock = clock;
  }

  public LocalDate todayAt(Work work) {
    return LocalDate.ofInstant(clock.instant(), zoneOf(work));
  }

  private ZoneId zoneOf(Work work) {
    return Optional.ofNullable(work.client())
        .flatMap(clients::find)
        .map(Account::client)
        .map(Client::zone)
        .orElseGet(zone::id);
  }
}
