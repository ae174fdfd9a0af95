package org.ballincourt.report.dashboard.sides;

import java.util.Optional;
import org.ballincourt.court.WorkingHours;
import org.ballincourt.report.Grounds;
import org.ballincourt.report.Spot;
import org.ballincourt.report.settings.GettingBack;

/**
 * What has to be known of projects where time alone is counted: nobody is asked what stands there
 * now, and what finding the way back costs.
 */
record HoursAlone(Grounds all) implements Grounds {

  @Override
  public WorkingHours hours(Spot spot) {
    return all.hours(spot);
  }

  @Override
  public boolean isLive(long project) {
    return false;
  }

  @Override
  public boolean tellTheWayBack() {
    return false;
  }

  @Override
  public Optional<GettingBack> gettingBack(Long project) {
    return Optional.empty();
  }
}
