package org.ballincourt.report.dashboard.clients;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.LongFunction;
import java.util.stream.Stream;
import org.ballincourt.client.Client;
import org.ballincourt.client.ProjectClients;
import org.ballincourt.commitment.target.Targets;
import org.ballincourt.court.Party;
import org.ballincourt.court.store.rules.CourtRulesStore;
import org.ballincourt.court.store.rules.ProjectRules;
import org.ballincourt.court.web.lists.FollowedProject;
import org.ballincourt.court.web.lists.FollowedProjects;
import org.ballincourt.report.Lengths;
import org.ballincourt.report.Period;
import org.ballincourt.report.dashboard.Scope;
import org.springframework.stereotype.Component;

/** Reads how it stands with each client; as many statements for ten issues as for ten thousand. */
@Component
public class ClientsNow {

  private final FollowedProjects projects;
  private final CourtRulesStore rules;
  private final ClientTurns turns;
  private final Attentions attentions;

  @Inject
  public ClientsNow(
      FollowedProjects projects, CourtRulesStore rules, ClientTurns turns, Attentions attentions) {
    this.projects = projects;
    this.rules = rules;
    this.turns = turns;
    this.attentions = attentions;
  }

  /**
   * What an item shows.
   *
   * @param period turns that ended in it are counted
   * @param feedback of how many of the projects the viewer may read feedback
   * @param clients those first that need somebody
   */
  public record Reading(Scope scope, Period period, int feedback, List<ClientLine> clients) {
    public Reading {
      clients = List.copyOf(clients);
    }
  }

  /**
   * @param weeks how many, up to now
   */
  public Reading of(Scope scope, int weeks) {
    Map<Long, FollowedProject> followed = projects.of(scope.counted());
    ClientCount counted = turns.of(scope, weeks);
    LongFunction<Attention> attention =
        attentions.of(followed, counted, turns.horizon(weeks).start());
    Period period = turns.period(weeks);
    Map<Long, ProjectRules> kept = rules.rulesOn();
    List<ClientLine> lines =
        clients(scope, followed.values()).stream()
            .map(
                client ->
                    line(
                        client,
                        counted.of(client.id()),
                        new Limits(targets(client, followed.values(), kept), period.last()),
                        attention.apply(client.id())))
            .sorted(ClientLine.NEEDS_ATTENTION)
            .toList();
    return new Reading(scope, period, attentions.readable(followed.values()), lines);
  }

  /** What the projects of a client expect, on a day. */
  private record Limits(List<Targets> targets, LocalDate day) {
    Taken of(Party party, Lengths lengths) {
      return new Taken(lengths, TargetsOfClient.of(party, targets, day));
    }
  }

  private static ClientLine line(
      Client client, ClientCount.OfClient counted, Limits limits, Attention attention) {
    return new ClientLine(
        client,
        limits.of(Party.CLIENT, counted.theirs()),
        limits.of(Party.TEAM, counted.ours()),
        attention);
  }

  private static Collection<Client> clients(Scope scope, Collection<FollowedProject> followed) {
    Map<Long, Client> clients = new LinkedHashMap<>();
    followed.stream()
        .flatMap(project -> of(project.clients()))
        .filter(client -> scope.takes(client.id()))
        .forEach(client -> clients.put(client.id(), client));
    return clients.values();
  }

  private static Stream<Client> of(ProjectClients clients) {
    return Stream.concat(
        Stream.ofNullable(clients.ofProject()), clients.byComponent().values().stream());
  }

  private static List<Targets> targets(
      Client client, Collection<FollowedProject> followed, Map<Long, ProjectRules> kept) {
    return followed.stream()
        .filter(project -> of(project.clients()).anyMatch(one -> one.id().equals(client.id())))
        .map(project -> kept.get(project.id()))
        .filter(Objects::nonNull)
        .map(ProjectRules::targets)
        .toList();
  }
}
