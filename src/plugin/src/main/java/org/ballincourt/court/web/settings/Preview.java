package org.ballincourt.court.web.settings;

import com.atlassian.jira.project.Project;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.ballincourt.commitment.CountedTurns;
import org.ballincourt.commitment.TurnClock;
import org.ballincourt.court.TurnDeriver;
import org.ballincourt.court.store.rules.ProjectHours;
import org.ballincourt.court.store.rules.ProjectRules;
import org.ballincourt.court.web.settings.Previewed.Change;
import org.ballincourt.court.web.settings.Sample.Lived;
import org.ballincourt.jira.Statuses;
import org.springframework.stereotype.Component;

/**
 * Shows on a project's own issues what other rules would make of their histories: whose move they
 * were, how long, and by when an answer is due. It writes nothing.
 */
@Component
public class Preview {

  private static final int TOLD = 3;

  private final Sample sample;
  private final ProjectHours hours;
  private final TurnDeriver deriver;
  private final Clock clock;

  @Inject
  public Preview(Sample sample, ProjectHours hours, Statuses statuses, Clock clock) {
    this.sample = sample;
    this.hours = hours;
    this.deriver = new TurnDeriver(statuses::categoryOf);
    this.clock = clock;
  }

  /** Rules, and the clock that they make, which is looked up once for all issues. */
  private record Under(ProjectRules rules, TurnClock clock) {}

  /** Which of the sampled issues that the viewer may see would change; those that change most. */
  public Previewed of(Project project, ProjectRules before, ProjectRules after) {
    Instant at = clock.instant();
    Under old = under(project, before);
    Under next = under(project, after);
    List<Lived> lives = sample.of(project);
    List<Change> changes =
        lives.stream()
            .map(lived -> new Change(lived.issue(), turns(lived, old), turns(lived, next), at))
            .filter(Change::isAny)
            .sorted(Comparator.comparing(Change::size).reversed())
            .toList();
    List<Change> told = changes.subList(0, Math.min(TOLD, changes.size()));
    return new Previewed(told, changes.size(), lives.size());
  }

  private Under under(Project project, ProjectRules rules) {
    return new Under(rules, hours.clock(project.getId(), rules));
  }

  private CountedTurns turns(Lived lived, Under under) {
    return new CountedTurns(
        lived.life(),
        deriver.explain(lived.life().history(), under.rules().court()),
        lived.fates(),
        under.clock());
  }
}
