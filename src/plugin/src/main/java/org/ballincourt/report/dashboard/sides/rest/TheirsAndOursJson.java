package org.ballincourt.report.dashboard.sides.rest;

import java.util.List;
import org.ballincourt.report.dashboard.rest.LengthJson;
import org.ballincourt.report.dashboard.rest.MomentJson;
import org.ballincourt.report.dashboard.rest.ScopeOfItemJson;

/**
 * With whom time was, week by week, on the wire. Each side’s time is counted in its own hours.
 *
 * @param at up to when open turns count
 * @param zone where weeks begin, on Monday
 * @param total of all weeks
 */
public record TheirsAndOursJson(
    String at,
    ScopeOfItemJson scope,
    String zone,
    List<TimeOfWeekJson> weeks,
    TimeOfPartiesJson total) {

  /**
   * One week.
   *
   * @param from its first day
   */
  public record TimeOfWeekJson(MomentJson from, TimeOfPartiesJson time) {}

  /**
   * Business time by party; what is not started, or paused, is nobody’s and told apart.
   *
   * @param others someone else’s
   */
  public record TimeOfPartiesJson(
      LengthJson theirs,
      LengthJson ours,
      LengthJson others,
      LengthJson notStarted,
      LengthJson paused) {}
}
