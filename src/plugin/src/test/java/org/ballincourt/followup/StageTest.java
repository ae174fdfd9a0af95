package org.ballincourt.followup;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.time.Instant;
import java.util.EnumSet;
import org.ballincourt.followup.Stage.State;
import org.junit.Test;

public class StageTest {

  private static final Instant NOW = Instant.parse("2026-11-02T09:00:00Z");

  @Test
  public void onlyWhatWasNotHeldHasAReasonAndItHasOne() {
    new Stage(State.NOT_HELD, NOW, "pm", "Lumen has no time before spring");

    assertThrows(IllegalArgumentException.class, () -> new Stage(State.NOT_HELD, NOW, "pm", null));
    assertThrows(IllegalArgumentException.class, () -> new Stage(State.NOT_HELD, NOW, "pm", "  "));
    assertThrows(
        IllegalArgumentException.class, () -> new Stage(State.HELD, NOW, "pm", "It was nice"));
  }

  @Test
  public void aReasonHasAnEnd() {
    assertTrue(Stage.isReason("x".repeat(Stage.LONGEST_REASON)));
    assertFalse(Stage.isReason("x".repeat(Stage.LONGEST_REASON + 1)));
  }

  @Test
  public void whatWasHeldIsHeldForGood() {
    assertEquals(EnumSet.noneOf(State.class), nextOf(State.HELD));
  }

  @Test
  public void whatWasProposedIsAcceptedDeclinedOrTakenBack() {
    assertEquals(
        EnumSet.of(
            State.WANTED, State.PLANNED, State.NOT_THE_END, State.NOT_WANTED, State.WITHDRAWN),
        nextOf(State.PROPOSED));
  }

  @Test
  public void whatWasNotHeldCanStillBeHeld() {
    assertEquals(EnumSet.of(State.WANTED, State.PLANNED, State.HELD), nextOf(State.NOT_HELD));
  }

  @Test
  public void nothingIsProposedOnceMoreByMovingItBack() {
    for (State state : State.values()) {
      assertFalse(state.leadsTo(State.PROPOSED));
    }
  }

  private static EnumSet<State> nextOf(State state) {
    EnumSet<State> next = EnumSet.allOf(State.class);
    next.removeIf(other -> !state.leadsTo(other));
    return next;
  }
}
