package org.ballincourt.followup.step;

import static org.junit.Assert.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.ballincourt.client.Work;
import org.ballincourt.followup.FollowUp;
import org.ballincourt.followup.FollowUp.Asked;
import org.ballincourt.followup.FollowUp.Ending;
import org.ballincourt.followup.Stage;
import org.ballincourt.followup.Stage.State;
import org.junit.Test;

public class StepTest {

  private static final Instant ENDED = Instant.parse("2026-03-06T15:20:00Z");
  private static final LocalDate TODAY = LocalDate.parse("2026-04-10");

  @Test
  public void wantsAMeetingBeforeAllElse() {
    assertEquals(
        "MEETING DUE, QUESTIONS AHEAD, RECAP AHEAD, OUTCOMES AHEAD, SECOND_LOOK AHEAD",
        steps(at(State.WANTED)));
    assertEquals(
        "MEETING AHEAD, QUESTIONS AHEAD, RECAP AHEAD, OUTCOMES AHEAD, SECOND_LOOK AHEAD",
        steps(at(State.PLANNED)));
  }

  @Test
  public void wantsTheRestOnceItWasHeld() {
    assertEquals(
        "MEETING DONE, QUESTIONS DUE, OUTCOMES DUE, SECOND_LOOK AHEAD", steps(at(State.HELD)));
  }

  @Test
  public void wantsTheSecondLookOnItsDayAndNotAfterItWasAsked() {
    FollowUp held = at(State.HELD);

    assertEquals(Step.Progress.AHEAD, look(held.lookingAgainOn(TODAY.plusDays(1))));
    assertEquals(Step.Progress.DUE, look(held.lookingAgainOn(TODAY)));
    assertEquals(Step.Progress.DONE, look(held.lookingAgainOn(TODAY).having(new Asked(1L, 2L))));
  }

  @Test
  public void wantsNothingOfWhatIsNotWanted() {
    for (State state :
        List.of(State.PROPOSED, State.NOT_THE_END, State.NOT_WANTED, State.WITHDRAWN)) {
      assertEquals("", steps(at(state)));
    }
  }

  @Test
  public void asksStillWhereNobodyMet() {
    assertEquals("QUESTIONS DUE, OUTCOMES DUE", steps(at(State.NOT_HELD)));
  }

  private static Step.Progress look(FollowUp followUp) {
    return Step.SECOND_LOOK.of(followUp, TODAY);
  }

  private static String steps(FollowUp followUp) {
    return Step.of(followUp.stage().state()).stream()
        .map(step -> step + " " + step.of(followUp, TODAY))
        .collect(Collectors.joining(", "));
  }

  private static FollowUp at(State state) {
    return new FollowUp(
        1L,
        new Work(10001, "LUM", "Lumen", null, null),
        new Ending(Ending.Why.NOTHING_LEFT, ENDED, null, null),
        new Stage(state, ENDED, null, state == State.NOT_HELD ? "No time" : null),
        Asked.NOTHING,
        null);
  }
}
