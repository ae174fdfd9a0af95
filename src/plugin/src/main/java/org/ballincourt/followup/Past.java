package org.ballincourt.followup;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.ballincourt.followup.Stage.State;

/**
 * What was said of a project before.
 *
 * @param followUps the latest first
 * @param never whether none is to be proposed
 */
public record Past(List<FollowUp> followUps, boolean never) {

  public static final Past NOTHING = new Past(List.of(), false);

  public Past {
    followUps = List.copyOf(followUps);
  }

  Optional<FollowUp> latest() {
    return followUps.stream().findFirst();
  }

  /** Whether one was proposed on an earlier day that turned out not to be the end. */
  boolean wasWrongBefore(LocalDate day, ZoneId zone) {
    return followUps.stream()
        .filter(each -> each.stage().state() == State.WITHDRAWN || isNotTheEnd(each))
        .anyMatch(each -> LocalDate.ofInstant(each.ending().at(), zone).isBefore(day));
  }

  private static boolean isNotTheEnd(FollowUp followUp) {
    return followUp.stage().state() == State.NOT_THE_END;
  }
}
