package org.ballincourt.court.web.settings;

import com.atlassian.jira.project.Project;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.ballincourt.court.store.life.KnownLife;
import org.ballincourt.court.store.life.KnownLives;
import org.ballincourt.court.store.turn.OpenTurns;
import org.ballincourt.jira.Found;
import org.ballincourt.jira.Histories;
import org.springframework.stereotype.Component;

/** Some issues of a project: never all of many, but those that moved last, then the newest. */
@Component
public class Sample {

  /** Whose histories are read. */
  private static final int SIZE = 200;

  private final OpenTurns open;
  private final Histories histories;
  private final Found found;
  private final KnownLives lives;

  @Inject
  public Sample(OpenTurns open, Histories histories, Found found, KnownLives lives) {
    this.open = open;
    this.histories = histories;
    this.found = found;
    this.lives = lives;
  }

  /** Those that the viewer may see; a read of history for each, statements for all of them. */
  List<KnownLife> of(Project project) {
    return lives.of(found.visibleOf(ids(project.getId())));
  }

  private Set<Long> ids(long projectId) {
    Set<Long> sample = new LinkedHashSet<>(open.latestOf(projectId, SIZE));
    if (sample.size() < SIZE) {
      List<Long> newest =
          histories.issuesOf(projectId).stream()
              .sorted(Comparator.reverseOrder())
              .filter(id -> !sample.contains(id))
              .limit(SIZE - (long) sample.size())
              .toList();
      sample.addAll(newest);
    }
    return sample;
  }
}
