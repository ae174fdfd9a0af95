package org.ballincourt.calendar.ics;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.ballincourt.calendar.ics.HolidayFileFault.Reason;

/** What has been found in a file so far; it refuses to become too much. */
final class FoundDays {

  /** A yearly event since 1601 takes 440; more than this is no file of holidays. */
  private static final int MOST_STEPS = 100_000;

  /** What a rule costs that is followed for years without giving a date. */
  private static final int STEPS_OF_A_RULE = 400;

  private final Set<FileDay> days = new LinkedHashSet<>();
  private int steps;

  List<FileDay> days() {
    return List.copyOf(days);
  }

  void add(FileDay day) {
    if (days.add(day) && days.size() > HolidayFile.MOST_DATES) {
      throw new HolidayFileFault(Reason.TOO_MANY_DATES);
    }
  }

  /** One more date has been looked at, whether it is added or not. */
  void step() {
    spend(1);
  }

  /** One more rule is going to be followed. */
  void rule() {
    spend(STEPS_OF_A_RULE);
  }

  private void spend(int more) {
    steps += more;
    if (steps > MOST_STEPS) {
      throw new HolidayFileFault(Reason.TOO_MANY_DATES);
    }
  }
}
