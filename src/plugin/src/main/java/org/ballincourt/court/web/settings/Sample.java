package org.ballincourt.court.web.settings;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.project.Project;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ballincourt.court.Life;
import org.ballincourt.court.VersionFates;
import org.ballincourt.court.store.OpenTurns;
import org.ballincourt.court.store.VersionFateStore;
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
  private final VersionFateStore fates;

  @Inject
  public Sample(OpenTurns open, Histories histories, Found found, VersionFateStore fates) {
    this.open = open;
    this.histories = histories;
    this.found = found;
    this.fates = fates;
  }

  /**
   * An issue that was looked at.
   *
   * @param fates of the versions that it had, not null
   */
  record Lived(Issue issue, Life life, VersionFates fates) {}

  /** Those that the viewer may see; a read of history for each, statements for all of them. */
  List<Lived> of(Project project) {
    Map<Issue, Life> lives = new LinkedHashMap<>();
    found.visibleOf(ids(project.getId())).forEach(issue -> lives.put(issue, histories.of(issue)));
    Set<Long> gone = new HashSet<>();
    lives.forEach((issue, life) -> gone.addAll(gone(issue, life)));
    VersionFates known = fates.of(gone);
    return lives.entrySet().stream()
        .map(life -> new Lived(life.getKey(), life.getValue(), known))
        .toList();
  }

  private Set<Long> gone(Issue issue, Life life) {
    return histories.versionsNotThere(issue, life.places().formerPhases());
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
