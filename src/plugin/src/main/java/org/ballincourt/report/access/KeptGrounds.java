package org.ballincourt.report.access;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.LongPredicate;
import org.ballincourt.court.WorkingHours;
import org.ballincourt.report.Grounds;
import org.ballincourt.report.Spot;
import org.ballincourt.report.settings.GettingBack;

/** What is known of projects, each asked for once. For one report, and one thread. */
final class KeptGrounds implements Grounds {

  private record Issues(long home, Long client) {}

  private final BiFunction<Long, Long, WorkingHours> hours;
  private final LongPredicate live;
  private final Map<Long, GettingBack> back;
  private final Map<Issues, WorkingHours> known = new HashMap<>();
  private final Map<Long, Boolean> lives = new HashMap<>();

  /**
   * @param hours of issues in a project and of a client, null for none
   * @param live whether a project is not archived
   * @param back by project
   */
  KeptGrounds(
      BiFunction<Long, Long, WorkingHours> hours, LongPredicate live, Map<Long, GettingBack> back) {
    this.hours = hours;
    this.live = live;
    this.back = Map.copyOf(back);
  }

  @Override
  public WorkingHours hours(Spot spot) {
    return known.computeIfAbsent(
        new Issues(spot.home(), spot.client()), of -> hours.apply(of.home(), of.client()));
  }

  @Override
  public boolean isLive(long project) {
    return lives.computeIfAbsent(project, live::test);
  }

  @Override
  public boolean tellTheWayBack() {
    return !back.isEmpty();
  }

  @Override
  public Optional<GettingBack> gettingBack(Long project) {
    return Optional.ofNullable(project).map(back::get);
  }
}
