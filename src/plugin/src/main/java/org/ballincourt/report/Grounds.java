package org.ballincourt.report;

import java.util.Optional;
import org.ballincourt.court.WorkingHours;
import org.ballincourt.report.settings.GettingBack;

/** What a report has to know of the projects that it counts. */
public interface Grounds {

  /** On which calendars the turns of an issue there are counted, not null. */
  WorkingHours hours(Spot spot);

  /** Whether anything stands there now; in an archived project nothing does. */
  boolean isLive(long project);

  /** Whether anybody said what finding the way back costs. */
  boolean tellTheWayBack();

  /**
   * What finding the way back costs in a project.
   *
   * @param project null where nobody knows it
   * @return empty where nobody set it
   */
  Optional<GettingBack> gettingBack(Long project);
}
