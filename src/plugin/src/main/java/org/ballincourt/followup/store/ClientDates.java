package org.ballincourt.followup.store;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.ballincourt.client.Client;
import org.ballincourt.client.store.ClientStore;
import org.ballincourt.followup.FollowUp;
import org.ballincourt.jira.JiraZone;
import org.springframework.stereotype.Component;

/** The date of today where the clients of follow-ups are; Jira’s own where there is no client. */
@Component
public class ClientDates {

  private final ClientStore clients;
  private final JiraZone jira;
  private final Clock clock;

  @Inject
  public ClientDates(ClientStore clients, JiraZone jira, Clock clock) {
    this.clients = clients;
    this.jira = jira;
    this.clock = clock;
  }

  /** By the id of the follow-up; two statements however many there are, and none for none. */
  public Map<Long, LocalDate> of(Collection<FollowUp> followUps) {
    Set<Long> ids =
        followUps.stream()
            .map(followUp -> followUp.work().client())
            .filter(Objects::nonNull)
            .collect(toSet());
    Map<Long, Client> known = clients.clients(ids);
    return followUps.stream()
        .collect(toMap(FollowUp::id, followUp -> today(followUp.work().client(), known)));
  }

  public LocalDate of(FollowUp followUp) {
    return of(List.of(followUp)).get(followUp.id());
  }

  private LocalDate today(Long id, Map<Long, Client> known) {
    Client client = id == null ? null : known.get(id);
    return LocalDate.ofInstant(clock.instant(), client == null ? jira.id() : client.zone());
  }
}
