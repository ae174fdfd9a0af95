package org.ballincourt.report.share.access;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.version.Version;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ballincourt.client.Account;
import org.ballincourt.client.Client;
import org.ballincourt.client.store.ClientStore;
import org.ballincourt.court.store.rules.CourtRulesStore;
import org.ballincourt.jira.Projects;
import org.ballincourt.report.access.Subject;
import org.ballincourt.report.share.SharedHead;
import org.ballincourt.report.share.SharedSubject;
import org.ballincourt.report.share.SharedSubject.Counted;
import org.ballincourt.report.share.difference.Circumstance;
import org.ballincourt.report.share.difference.Circumstance.Kind;
import org.springframework.stereotype.Component;

/**
 * Finds again what a copy is about: the same projects, client and phase, as far as they are there.
 */
@Component
public class SubjectToday {
  private final Projects projects;
  private final ClientStore clients;
  private final CourtRulesStore rules;

  /**
   * What is there of a subject.
   *
   * @param subject null where nothing can be counted any more
   * @param missing what is not there, not null
   */
  record Remains(Subject subject, List<Circumstance> missing) {}

  @Inject
  public SubjectToday(Projects projects, ClientStore clients, CourtRulesStore rules) {
    this.projects = projects;
    this.clients = clients;
    this.rules = rules;
  }

  Remains of(SharedHead head) {
    SharedSubject shared = head.subject();
    List<Circumstance> missing = new ArrayList<>();
    List<Project> counted = counted(shared, missing);
    Optional<Client> client = client(shared, missing);
    Optional<Version> phase = phase(shared, counted, missing);
    boolean countable =
        !counted.isEmpty()
            && client.isPresent() == (shared.client() != null)
            && phase.isPresent() == (shared.phase() != null);
    Subject subject =
        new Subject(
            client.orElse(null), phase.orElse(null), counted, shared.of(), head.period().zone());
    return new Remains(countable ? subject : null, missing);
  }

  private List<Project> counted(SharedSubject shared, List<Circumstance> missing) {
    Set<Long> on = new HashSet<>(rules.projectsOn());
    List<Project> there = projects.byName();
    List<Project> counted = new ArrayList<>();
    for (Counted each : shared.projects()) {
      Optional<Project> project = find(there, each.id());
      if (project.isEmpty()) {
        missing.add(Circumstance.of(Kind.PROJECT_GONE, each.name()));
      } else if (on.contains(each.id())) {
        counted.add(project.get());
      } else {
        missing.add(Circumstance.of(Kind.PROJECT_OFF, project.get().getName()));
      }
    }
    return counted;
  }

  private static Optional<Project> find(List<Project> there, long id) {
    return there.stream().filter(project -> project.getId() == id).findFirst();
  }

  private Optional<Client> client(SharedSubject shared, List<Circumstance> missing) {
    if (shared.client() == null) {
      return Optional.empty();
    }
    Optional<Client> client = clients.find(shared.client().id()).map(Account::client);
    if (client.isEmpty()) {
      missing.add(Circumstance.of(Kind.CLIENT_GONE, shared.client().name()));
    }
    return client;
  }

  private static Optional<Version> phase(
      SharedSubject shared, List<Project> counted, List<Circumstance> missing) {
    if (shared.phase() == null) {
      return Optional.empty();
    }
    Optional<Version> phase =
        counted.stream()
            .flatMap(project -> project.getVersions().stream())
            .filter(version -> version.getId() == shared.phase().id())
            .findFirst();
    if (phase.isEmpty() && !counted.isEmpty()) {
      missing.add(Circumstance.of(Kind.PHASE_GONE, shared.phase().name()));
    }
    return phase;
  }
}
