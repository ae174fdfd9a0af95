package org.ballincourt.court.web.project.totals;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.version.Version;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.ballincourt.court.Party;
import org.ballincourt.court.WorkingHours;
import org.ballincourt.court.store.rules.ProjectHours;
import org.ballincourt.court.store.rules.ProjectRules;
import org.ballincourt.court.store.total.ProjectTotals;
import org.ballincourt.court.store.total.Total;
import org.ballincourt.court.store.total.Totals;
import org.ballincourt.court.web.CourtWords;
import org.ballincourt.jira.Access;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Shows where the time of a project went: the whole project's, whatever the viewer may open, to
 * those who may see such figures.
 */
@Component
public class TotalsViews {

  private static final Logger LOG = LoggerFactory.getLogger(TotalsViews.class);

  private final Access access;
  private final ProjectTotals totals;
  private final ProjectHours hours;
  private final CourtWords words;
  private final Clock clock;

  @Inject
  public TotalsViews(
      Access access, ProjectTotals totals, ProjectHours hours, CourtWords words, Clock clock) {
    this.access = access;
    this.totals = totals;
    this.hours = hours;
    this.words = words;
    this.clock = clock;
  }

  /**
   * Says so where the database does not answer, since the rest of the page can be read still.
   *
   * @return empty where the viewer may not see them
   */
  public Optional<TotalsView> of(Project project, ProjectRules rules) {
    return access.seesClientFigures(project)
        ? Optional.of(readable(project, rules))
        : Optional.empty();
  }

  private TotalsView readable(Project project, ProjectRules rules) {
    try {
      return read(project, hours.of(project.getId(), rules));
    } catch (RuntimeException | LinkageError e) {
      LOG.warn("Where the time of {} went cannot be read", project.getKey(), e);
      return new TotalsView(null, null, words);
    }
  }

  private TotalsView read(Project project, WorkingHours working) {
    Collection<Version> versions = project.getVersions();
    Totals read =
        totals
            .of(project.getId(), working, clock.instant())
            .inPhases(versions.stream().map(Version::getId).toList());
    PhaseView sum = phase(words.text("ballincourt.court.totals.sum"), read::of);
    return new TotalsView(phases(versions, read), sum, words);
  }

  /** Those in which it was anybody's move. */
  private List<PhaseView> phases(Collection<Version> versions, Totals read) {
    List<PhaseView> phases = new ArrayList<>();
    for (Version version : versions) {
      if (read.has(version.getId())) {
        phases.add(phase(version.getName(), side -> read.of(version.getId(), side)));
      }
    }
    if (read.has(null)) {
      String none = words.text("ballincourt.court.totals.no-phase");
      phases.add(phase(none, side -> read.of(null, side)));
    }
    return phases;
  }

  private PhaseView phase(String name, Function<Party, Optional<Total>> totals) {
    return new PhaseView(
        name,
        TotalsView.SIDES.stream()
            .map(side -> new TimeView(side, totals.apply(side), words))
            .toList());
  }
}
