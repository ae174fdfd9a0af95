package org.ballincourt.court.store.rules;

import java.util.List;
import org.ballincourt.commitment.target.Target;
import org.ballincourt.commitment.target.Targets;
import org.ballincourt.court.CourtRules;

/**
 * All that a project manager has set for a project.
 *
 * @param court what the statuses mean, not null
 * @param calendars who works when, not null
 * @param targets not null
 * @param revision how often the project's rules have been saved; 0 for rules not saved yet
 */
public record ProjectRules(
    CourtRules court, ChosenCalendars calendars, Targets targets, long revision) {

  public static final ProjectRules NEVER_ON = new ProjectRules(CourtRules.NEVER_ON, List.of());

  /** Rules that are not saved yet. */
  public ProjectRules(CourtRules court, ChosenCalendars calendars, Targets targets) {
    this(court, calendars, targets, 0);
  }

  /** Rules that are not saved yet, of a project without calendars of its own. */
  public ProjectRules(CourtRules court, List<Target> targets) {
    this(court, ChosenCalendars.NONE, new Targets(targets));
  }

  /** The same, of a project that is followed. */
  ProjectRules on() {
    return new ProjectRules(new CourtRules(court.statuses(), true), calendars, targets, revision);
  }

  /** The same, of a project that is followed no longer. */
  ProjectRules off() {
    return new ProjectRules(court.off(), calendars, targets, revision);
  }
}
