package org.ballincourt.followup.step;

import java.time.LocalDate;
import java.util.List;
import org.ballincourt.followup.FollowUp;
import org.ballincourt.followup.Stage.State;

/** What is to be done in a follow-up, in this order. */
public enum Step {
  /** Talking with the client. */
  MEETING,
  /** What the client is asked, together or by mail. */
  QUESTIONS,
  /** What was said, mailed to those who were there. */
  RECAP,
  /** What came of it. */
  OUTCOMES,
  /** What the client says some weeks later. */
  SECOND_LOOK;

  /** How far it is. */
  public enum Progress {
    DONE,
    /** Somebody should do it now. */
    DUE,
    /** Its time has not come, or it is with the client. */
    AHEAD
  }

  /**
   * Those of a follow-up that is so far. One that was held without having been planned here has no
   * minutes that could be mailed.
   */
  public static List<Step> of(State state) {
    return switch (state) {
      case WANTED, PLANNED -> List.of(values());
      case HELD -> List.of(MEETING, QUESTIONS, OUTCOMES, SECOND_LOOK);
      case NOT_HELD -> List.of(QUESTIONS, OUTCOMES);
      case PROPOSED, NOT_THE_END, NOT_WANTED, WITHDRAWN -> List.of();
    };
  }

  /**
   * How far it is, as far as the follow-up itself knows.
   *
   * @param today where the client is
   */
  public Progress of(FollowUp followUp, LocalDate today) {
    State state = followUp.stage().state();
    boolean over = state == State.HELD || state == State.NOT_HELD;
    return switch (this) {
      case MEETING -> meeting(state);
      case QUESTIONS -> progress(followUp.asked().questions() != null, over);
      case RECAP -> Progress.AHEAD;
      case OUTCOMES -> progress(false, over);
      case SECOND_LOOK ->
          progress(followUp.asked().secondLook() != null, followUp.isLookDue(today));
    };
  }

  private static Progress meeting(State state) {
    return progress(state == State.HELD, state == State.WANTED);
  }

  private static Progress progress(boolean done, boolean due) {
    if (done) {
      return Progress.DONE;
    }
    return due ? Progress.DUE : Progress.AHEAD;
  }
}
