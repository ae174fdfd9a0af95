package org.ballincourt.followup.outcome.lesson;

import static java.util.stream.Collectors.partitioningBy;
import static java.util.stream.Collectors.toSet;

import com.atlassian.jira.project.Project;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.ballincourt.client.Client;
import org.ballincourt.client.ProjectClients;
import org.ballincourt.client.store.Clients;
import org.ballincourt.followup.outcome.Outcome;
import org.ballincourt.followup.outcome.access.OutcomeAccess;
import org.ballincourt.followup.outcome.store.OutcomeStore;
import org.springframework.stereotype.Component;

/** What was learned in other projects for the clients of a project. */
@Component
public class Lessons {

  private final OutcomeStore outcomes;
  private final Clients clients;
  private final OutcomeAccess access;

  @Inject
  public Lessons(OutcomeStore outcomes, Clients clients, OutcomeAccess access) {
    this.outcomes = outcomes;
    this.clients = clients;
    this.access = access;
  }

  /**
   * For whoever is asking, who sees nothing of it where she may not see what comes of the project
   * itself. One statement where nothing was learned, and two where something was; where the project
   * has no client, none.
   *
   * @param revision of the project’s rules
   */
  public Unseen of(Project project, long revision) {
    if (!access.reads(project)) {
      return Unseen.NOTHING;
    }
    Set<Long> theirs = clientsOf(clients.of(project.getId(), revision));
    Map<Boolean, List<Outcome>> parts =
        outcomes.unseenLessons(project.getId(), theirs).stream()
            .collect(partitioningBy(access.reading()));
    return new Unseen(parts.get(true), parts.get(false).size());
  }

  private static Set<Long> clientsOf(ProjectClients clients) {
    return Stream.concat(
            Stream.ofNullable(clients.ofProject()), clients.byComponent().values().stream())
        .map(Client::id)
        .collect(toSet());
  }

  /** Somebody has seen those of these lessons that she could see there. */
  public void see(Project project, long revision, Collection<Long> lessons) {
    List<Long> seen =
        of(project, revision).lessons().stream()
            .map(Outcome::id)
            .filter(lessons::contains)
            .toList();
    outcomes.see(project.getId(), seen);
  }
}
