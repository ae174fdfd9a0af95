package org.ballincourt.followup.ending;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.version.Version;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.Objects;
import java.util.function.Predicate;
import org.ballincourt.court.store.turn.OpenTurns;
import org.ballincourt.followup.Progress;
import org.ballincourt.followup.Releases;
import org.ballincourt.followup.WorkLeft;
import org.ballincourt.jira.Found;
import org.ballincourt.jira.JiraZone;
import org.springframework.stereotype.Component;

/** Reads in Jira how far the work in a project is: one statement, and two searches at most. */
@Component
public class ProjectProgress {

  private static final String ALL = "project = %d";

  /** By the id of the category, since its name may be translated. */
  private static final String OPEN = ALL + " AND statusCategory != 3";

  private final Found found;
  private final OpenTurns turns;
  private final JiraZone zone;
  private final Clock clock;

  @Inject
  public ProjectProgress(Found found, OpenTurns turns, JiraZone zone, Clock clock) {
    this.found = found;
    this.turns = turns;
    this.zone = zone;
    this.clock = clock;
  }

  Progress of(Project project) {
    Instant lastMove = turns.lastMove(project.getId()).orElse(null);
    return new Progress(left(project), releases(project), lastMove);
  }

  private WorkLeft left(Project project) {
    int open = found.count(OPEN.formatted(project.getId()));
    int all = open > 0 ? open : found.count(ALL.formatted(project.getId()));
    Predicate<Version> over = version -> version.isReleased() || version.isArchived();
    long versions = project.getVersions().stream().filter(over.negate()).count();
    return new WorkLeft(all, open, (int) versions);
  }

  private Releases releases(Project project) {
    return Releases.on(
        project.getVersions().stream()
            .filter(Version::isReleased)
            .map(Version::getReleaseDate)
            .filter(Objects::nonNull)
            .map(this::day)
            .toList());
  }

  /** What was released before its day was released today at the latest. */
  private LocalDate day(Date release) {
    LocalDate day = LocalDate.ofInstant(Instant.ofEpochMilli(release.getTime()), zone.id());
    LocalDate today = LocalDate.ofInstant(clock.instant(), zone.id());
    return day.isAfter(today) ? today : day;
  }
}
