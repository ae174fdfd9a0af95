package org.ballincourt.court.web.settings;

import com.atlassian.jira.project.Project;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.ballincourt.court.store.IssueTurns;
import org.ballincourt.court.store.life.KnownLife;
import org.ballincourt.court.store.rules.ProjectRules;
import org.ballincourt.court.web.settings.Previewed.Change;
import org.springframework.stereotype.Component;

/**
 * Shows on a project's own issues what other rules would make of their histories: whose move they
 * were, how long, and by when an answer is due. It writes nothing.
 */
@Component
public class Preview {

  private static final int TOLD = 3;

  private final Sample sample;
  private final IssueTurns issueTurns;
  private final Clock clock;

  @Inject
  public Preview(Sample sample, IssueTurns issueTurns, Clock clock) {
    this.sample = sample;
    this.issueTurns = issueTurns;
    this.clock = clock;
  }

  /** Which of the sampled issues that the viewer may see would change; those that change most. */
  public Previewed of(Project project, ProjectRules before, ProjectRules after) {
    Instant at = clock.instant();
    List<KnownLife> lives = sample.of(project);
    List<Change> changes =
        lives.stream()
            .map(life -> change(life, before, after, at))
            .filter(Change::isAny)
            .sorted(Comparator.comparing(Change::size).reversed())
            .toList();
    List<Change> told = changes.subList(0, Math.min(TOLD, changes.size()));
    return new Previewed(told, changes.size(), lives.size());
  }

  private Change change(KnownLife life, ProjectRules before, ProjectRules after, Instant at) {
    return new Change(
        life.issue(), issueTurns.under(before, life), issueTurns.under(after, life), at);
  }
}
