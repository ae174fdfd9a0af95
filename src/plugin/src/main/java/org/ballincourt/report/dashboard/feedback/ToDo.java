package org.ballincourt.report.dashboard.feedback;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.ballincourt.followup.FollowUp;

/**
 * What is to be done about a follow-up.
 *
 * @param what not null
 * @param followUp not null
 */
public record ToDo(What what, FollowUp followUp) {

  /** What comes first should be done first. */
  public enum What {
    /** Ask how it was received. */
    SECOND_LOOK,
    /** Say whether it is wanted. */
    PROPOSED,
    /** Agree when to meet. */
    WANTED,
    /** Meet. */
    PLANNED
  }

  /** Of one thing what waits longest comes first. */
  static final Comparator<ToDo> IN_ORDER =
      comparing(ToDo::what)
          .thenComparing(each -> each.followUp().stage().since())
          .thenComparing(each -> each.followUp().id());

  /**
   * Empty where nothing is to be done.
   *
   * @param today where the client is
   */
  static Optional<ToDo> of(FollowUp followUp, LocalDate today) {
    if (followUp.isLookDue(today)) {
      return Optional.of(new ToDo(What.SECOND_LOOK, followUp));
    }
    return switch (followUp.stage().state()) {
      case PROPOSED -> Optional.of(new ToDo(What.PROPOSED, followUp));
      case WANTED -> Optional.of(new ToDo(What.WANTED, followUp));
      case PLANNED -> Optional.of(new ToDo(What.PLANNED, followUp));
      default -> Optional.empty();
    };
  }
}
