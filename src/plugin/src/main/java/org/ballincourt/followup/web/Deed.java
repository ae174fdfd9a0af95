package org.ballincourt.followup.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.ballincourt.followup.Stage.State;

/** What somebody who runs client work can do about the follow-up as a whole. */
enum Deed {
  PLAN,
  /** A follow-up that nobody has proposed. */
  BEGIN,
  /** One that was proposed, without a meeting for now. */
  WANTED,
  HELD,
  NOT_HELD,
  NOT_THE_END,
  NEVER,
  /** Takes back that none is ever proposed. */
  AGAIN;

  /**
   * @param state null where there is no follow-up
   * @param never whether none is ever proposed in the project
   */
  static List<Deed> of(State state, boolean never) {
    List<Deed> deeds = new ArrayList<>(state == null ? List.of(BEGIN) : of(state));
    if (never) {
      deeds.add(AGAIN);
    }
    return deeds;
  }

  private static List<Deed> of(State state) {
    return switch (state) {
      case PROPOSED -> List.of(PLAN, WANTED, NOT_THE_END, NEVER);
      case WANTED -> List.of(HELD, NOT_HELD, NOT_THE_END);
      case NOT_HELD -> List.of(PLAN, HELD);
      case NOT_THE_END, NOT_WANTED, WITHDRAWN -> List.of(BEGIN);
      // its meeting is held or cancelled where it is planned, so that its guests are told
      case PLANNED, HELD -> List.of();
    };
  }

  String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
