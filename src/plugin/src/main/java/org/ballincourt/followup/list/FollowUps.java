package org.ballincourt.followup.list;

import static java.util.Comparator.comparing;

import com.atlassian.jira.project.Project;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.ballincourt.followup.FollowUp;
import org.ballincourt.followup.access.FollowUpAccess;
import org.ballincourt.followup.store.ClientsToday;
import org.ballincourt.followup.store.FollowUpStore;
import org.springframework.stereotype.Component;

/**
 * Reads follow-ups of all projects for whoever is asking, with the names that clients have today;
 * three statements, however many there are.
 */
@Component
public class FollowUps {

  private final FollowUpAccess access;
  private final FollowUpStore store;
  private final ClientsToday clients;

  @Inject
  public FollowUps(FollowUpAccess access, FollowUpStore store, ClientsToday clients) {
    this.access = access;
    this.store = store;
    this.clients = clients;
  }

  /**
   * What she reads.
   *
   * @param all that she may see, that of the latest end first
   * @param some that the filter takes, in the same order
   * @param projects in how many projects she sees some
   * @param browsable in how many projects there are some that she may browse
   */
  public record Reading(List<FollowUp> all, List<FollowUp> some, int projects, int browsable) {
    public Reading {
      all = List.copyOf(all);
      some = List.copyOf(some);
    }
  }

  /** Whether she may see any anywhere. */
  public boolean areSeenAnywhere() {
    return access.browsable().stream().anyMatch(access::reads);
  }

  public Reading of(FollowUpFilter filter) {
    List<Project> browsable = access.browsable();
    Set<Long> seen =
        browsable.stream().filter(access::reads).map(Project::getId).collect(Collectors.toSet());
    List<FollowUp> kept =
        clients.named(store.ofProjects(browsable.stream().map(Project::getId).toList()));
    List<FollowUp> all =
        kept.stream()
            .filter(each -> seen.contains(each.work().project()))
            .sorted(comparing((FollowUp each) -> each.ending().at()).reversed())
            .toList();
    return new Reading(
        all, all.stream().filter(filter::takes).toList(), projects(all), projects(kept));
  }

  private static int projects(List<FollowUp> followUps) {
    return (int) followUps.stream().map(each -> each.work().project()).distinct().count();
  }
}
