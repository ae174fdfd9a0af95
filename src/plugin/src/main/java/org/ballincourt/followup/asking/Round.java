package org.ballincourt.followup.asking;

import org.ballincourt.followup.FollowUp.Asked;
import org.ballincourt.followup.Stage.State;
import org.ballincourt.followup.step.Step;
import org.ballincourt.questionnaire.invitation.Sending.Occasion;

/** What the client is asked in a follow-up. */
public enum Round {
  /** After the work. */
  QUESTIONS("follow-up", Occasion.USUAL, Step.QUESTIONS),
  /** Some weeks later. */
  SECOND_LOOK("month-later", Occasion.SECOND_LOOK, Step.SECOND_LOOK);

  private final String form;
  private final Occasion byMail;
  private final Step step;

  Round(String form, Occasion byMail, Step step) {
    this.form = form;
    this.byMail = byMail;
    this.step = step;
  }

  /** The name of the built-in questionnaire that is asked where nobody has chosen another one. */
  public String form() {
    return form;
  }

  /** Why it is sent where it is sent by mail. */
  public Occasion byMail() {
    return byMail;
  }

  Step step() {
    return step;
  }

  /** Whether it can be asked of a follow-up that is so far: the second look once that was held. */
  boolean isAskedAt(State state) {
    return switch (state) {
      case HELD -> true;
      case PROPOSED, WANTED, PLANNED, NOT_HELD -> this == QUESTIONS;
      case NOT_THE_END, NOT_WANTED, WITHDRAWN -> false;
    };
  }

  /** The id of what was sent; null where nothing was. */
  public Long of(Asked asked) {
    return this == QUESTIONS ? asked.questions() : asked.secondLook();
  }

  /**
   * @param sending its id
   */
  Asked in(Asked asked, long sending) {
    return this == QUESTIONS
        ? new Asked(sending, asked.secondLook())
        : new Asked(asked.questions(), sending);
  }
}
