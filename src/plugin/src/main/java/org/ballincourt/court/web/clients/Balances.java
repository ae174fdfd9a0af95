package org.ballincourt.court.web.clients;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.partitioningBy;
import static java.util.stream.Collectors.toMap;

import com.atlassian.jira.issue.Issue;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ballincourt.court.store.total.OpenCounts;
import org.ballincourt.court.store.total.Sides;
import org.ballincourt.court.store.turn.CurrentTurn;
import org.ballincourt.court.store.turn.CurrentTurns;
import org.ballincourt.court.web.lists.FollowedProject;
import org.ballincourt.jira.Found;
import org.springframework.stereotype.Component;

/**
 * Counts how much is with either side, client by client. Where a project has issues of several
 * clients only those are counted that the viewer may open: nobody else's components can be told.
 */
@Component
public class Balances {

  private final OpenCounts counts;
  private final CurrentTurns turns;
  private final Found found;

  @Inject
  public Balances(OpenCounts counts, CurrentTurns turns, Found found) {
    this.counts = counts;
    this.turns = turns;
    this.found = found;
  }

  Map<Work, Balance> of(Collection<FollowedProject> projects) {
    Map<Boolean, List<FollowedProject>> shared =
        projects.stream().collect(partitioningBy(FollowedProject::isShared));
    Map<Work, Balance> balances = new HashMap<>();
    addWhole(shared.get(false), balances);
    if (!shared.get(true).isEmpty()) {
      addSingly(shared.get(true), balances);
    }
    return balances;
  }

  private void addWhole(List<FollowedProject> projects, Map<Work, Balance> balances) {
    Map<Long, Sides> sides = counts.byProject();
    projects.forEach(
        project ->
            balances.merge(
                Work.of(project, project.client()),
                Balance.of(sides.getOrDefault(project.id(), Sides.NONE)),
                Balance::plus));
  }

  private void addSingly(List<FollowedProject> projects, Map<Work, Balance> balances) {
    Map<Long, FollowedProject> homes =
        projects.stream().collect(toMap(FollowedProject::id, identity()));
    Map<Long, CurrentTurn> standing =
        turns.ofBothSides(homes.keySet()).stream().collect(toMap(CurrentTurn::issueId, identity()));
    for (Issue issue : visible(standing)) {
      CurrentTurn turn = standing.get(issue.getId());
      FollowedProject home = homes.get(turn.home());
      Work work = Work.of(home, home.clientOf(issue));
      balances.merge(work, Balance.of(turn.party()), Balance::plus);
    }
  }

  private List<Issue> visible(Map<Long, CurrentTurn> standing) {
    return standing.isEmpty() ? List.of() : found.visibleOf(standing.keySet());
  }
}
