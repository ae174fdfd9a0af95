package org.ballincourt.court.store.rules;

import java.util.List;
import org.ballincourt.commitment.Target;
import org.ballincourt.court.CourtRules;

/**
 * All that a project manager has set for a project.
 *
 * @param court what the statuses mean, not null
 * @param targets in the order in which they were given
 * @param revision how often the project's rules have been saved; 0 for rules not saved yet
 */
public record ProjectRules(CourtRules court, List<Target> targets, long revision) {

  public static final ProjectRules NEVER_ON = new ProjectRules(CourtRules.NEVER_ON, List.of());

  public ProjectRules {
    targets = List.copyOf(targets);
  }

  /** Rules that are not saved yet. */
  public ProjectRules(CourtRules court, List<Target> targets) {
    this(court, targets, 0);
  }

  /** The same, of a project that is followed. */
  ProjectRules on() {
    return new ProjectRules(new CourtRules(court.statuses(), true), targets, revision);
  }

  /** The same, of a project that is followed no longer. */
  ProjectRules off() {
    return new ProjectRules(court.off(), targets, revision);
  }
}
