package org.ballincourt.court.web.settings;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.project.Project;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.ballincourt.court.Explanation;
import org.ballincourt.court.History;
import org.ballincourt.court.Turn;
import org.ballincourt.court.TurnDeriver;
import org.ballincourt.court.WorkingHours;
import org.ballincourt.court.store.OpenTurns;
import org.ballincourt.court.store.rules.ProjectHours;
import org.ballincourt.court.store.rules.ProjectRules;
import org.ballincourt.court.web.settings.Previewed.Side;
import org.ballincourt.jira.Found;
import org.ballincourt.jira.Histories;
import org.ballincourt.jira.Statuses;
import org.springframework.stereotype.Component;

/**
 * Shows on a project's own issues what other rules would make of their histories. It writes
 * nothing, and never looks at a whole project: at the issues that moved last, then at the newest.
 */
@Component
public class Preview {

  /** Whose histories are read. */
  private static final int SAMPLE = 200;

  private static final int TOLD = 3;

  private final OpenTurns open;
  private final Histories histories;
  private final Found found;
  private final ProjectHours hours;
  private final TurnDeriver deriver;
  private final Clock clock;

  @Inject
  public Preview(
      OpenTurns open,
      Histories histories,
      Found found,
      ProjectHours hours,
      Statuses statuses,
      Clock clock) {
    this.open = open;
    this.histories = histories;
    this.found = found;
    this.hours = hours;
    this.deriver = new TurnDeriver(statuses::categoryOf);
    this.clock = clock;
  }

  /** Which of the sampled issues that the viewer may see would change; those that change most. */
  public Previewed of(Project project, ProjectRules before, ProjectRules after) {
    WorkingHours hoursBefore = hours.of(project.getId(), before);
    WorkingHours hoursAfter = hours.of(project.getId(), after);
    List<Issue> sample = found.visibleOf(sample(project.getId()));
    List<Previewed.Change> changes =
        sample.stream()
            .map(
                issue -> {
                  History history = histories.of(issue).history();
                  return new Previewed.Change(
                      issue,
                      new Side(turns(history, before), hoursBefore),
                      new Side(turns(history, after), hoursAfter),
                      clock.instant());
                })
            .filter(Previewed.Change::isAny)
            .sorted(Comparator.comparing(Previewed.Change::size).reversed())
            .toList();
    List<Previewed.Change> told = changes.subList(0, Math.min(TOLD, changes.size()));
    return new Previewed(told, changes.size(), sample.size());
  }

  private Set<Long> sample(long projectId) {
    Set<Long> sample = new LinkedHashSet<>(open.latestOf(projectId, SAMPLE));
    if (sample.size() < SAMPLE) {
      histories.issuesOf(projectId).stream()
          .sorted(Comparator.reverseOrder())
          .filter(id -> !sample.contains(id))
          .limit(SAMPLE - (long) sample.size())
          .toList()
          .forEach(sample::add);
    }
    return sample;
  }

  private List<Turn> turns(History history, ProjectRules rules) {
    return deriver.explain(history, rules.court()).stream().map(Explanation::turn).toList();
  }
}
