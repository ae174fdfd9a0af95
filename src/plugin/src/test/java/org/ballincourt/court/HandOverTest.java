package org.ballincourt.court;

import static org.ballincourt.testing.Lives.CLOSED;
import static org.ballincourt.testing.Lives.IN_PROGRESS;
import static org.ballincourt.testing.Lives.NO_NAMES;
import static org.ballincourt.testing.Lives.ON_HOLD;
import static org.ballincourt.testing.Lives.OPEN;
import static org.ballincourt.testing.Lives.WAITING;
import static org.ballincourt.testing.Lives.created;
import static org.ballincourt.testing.Lives.naming;
import static org.junit.Assert.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.Test;

public class HandOverTest {

  private static final CourtRules WAITING_IS_THE_CLIENTS = naming(WAITING, Party.CLIENT);

  @Test
  public void theBallLiesWhereItWasGivenWhateverTheStatusSays() {
    assertEquals(
        List.of("TEAM 09:00-10:00", "CLIENT 10:00-"),
        created("09:00", IN_PROGRESS).givenTo("10:00", Party.CLIENT).storyUnder(NO_NAMES));
  }

  @Test
  public void aLaterNamedStatusMovesIt() {
    assertEquals(
        List.of("TEAM 09:00-10:00", "THIRD_PARTY 10:00-11:00", "CLIENT 11:00-"),
        created("09:00", IN_PROGRESS)
            .givenTo("10:00", Party.THIRD_PARTY)
            .then("11:00", WAITING)
            .storyUnder(WAITING_IS_THE_CLIENTS));
  }

  @Test
  public void aLaterUnnamedStatusLeavesItWhereItIsAndDisagrees() {
    var life = created("09:00", OPEN).givenTo("10:00", Party.CLIENT).then("11:00", IN_PROGRESS);
    assertEquals(
        List.of("NOBODY/NOT_STARTED 09:00-10:00", "CLIENT 10:00-"), life.storyUnder(NO_NAMES));
    assertEquals(
        Optional.of(new Disagreement(Party.CLIENT, IN_PROGRESS)), life.disagreementUnder(NO_NAMES));
  }

  @Test
  public void anUnnamedStatusThatSaysTheSameDoesNotDisagree() {
    assertEquals(
        Optional.empty(),
        created("09:00", OPEN)
            .givenTo("10:00", Party.TEAM)
            .then("11:00", IN_PROGRESS)
            .disagreementUnder(NO_NAMES));
  }

  @Test
  public void aStatusInWhichTheBallWasGivenDoesNotDisagree() {
    assertEquals(
        Optional.empty(),
        created("09:00", IN_PROGRESS).givenTo("10:00", Party.CLIENT).disagreementUnder(NO_NAMES));
  }

  @Test
  public void whatIsDoneIsNobodysAndTheBallIsBackWhereItWasAfterwards() {
    assertEquals(
        List.of(
            "TEAM 09:00-10:00", "CLIENT 10:00-11:00", "NOBODY/DONE 11:00-12:00", "CLIENT 12:00-"),
        created("09:00", IN_PROGRESS)
            .givenTo("10:00", Party.CLIENT)
            .then("11:00", CLOSED)
            .then("12:00", IN_PROGRESS)
            .storyUnder(NO_NAMES));
  }

  @Test
  public void aBallPutAsideIsAPauseAndInADoneStatusItIsDone() {
    assertEquals(
        List.of("TEAM 09:00-10:00", "NOBODY/PAUSED 10:00-"),
        created("09:00", IN_PROGRESS).givenTo("10:00", Party.NOBODY).storyUnder(NO_NAMES));
    assertEquals(
        List.of("CLIENT 09:00-10:00", "NOBODY/DONE 10:00-"),
        created("09:00", CLOSED)
            .givenTo("10:00", Party.NOBODY)
            .storyUnder(naming(CLOSED, Party.CLIENT)));
  }

  @Test
  public void atOneInstantTheStatusChangesFirst() {
    assertEquals(
        List.of("TEAM 09:00-10:00", "THIRD_PARTY 10:00-"),
        created("09:00", IN_PROGRESS)
            .givenTo("10:00", Party.THIRD_PARTY)
            .then("10:00", WAITING)
            .storyUnder(WAITING_IS_THE_CLIENTS));
  }

  @Test
  public void ofSeveralHandOversAtOneInstantTheLastCounts() {
    assertEquals(
        List.of("TEAM 09:00-10:00", "CLIENT 10:00-"),
        created("09:00", IN_PROGRESS)
            .givenTo("10:00", Party.NOBODY)
            .givenTo("10:00", Party.CLIENT)
            .storyUnder(NO_NAMES));
  }

  @Test
  public void givingTheBallToWhoHasItAlreadyCutsNothing() {
    assertEquals(
        List.of("CLIENT 09:00-"),
        created("09:00", WAITING)
            .givenTo("10:00", Party.CLIENT)
            .storyUnder(WAITING_IS_THE_CLIENTS));
  }

  @Test
  public void whatIsTakenBackFromTheClientIsTakenFromNobodyElse() {
    assertEquals(
        List.of("TEAM 09:00-10:00", "CLIENT 10:00-11:00", "TEAM 11:00-"),
        created("09:00", IN_PROGRESS)
            .givenTo("10:00", Party.CLIENT)
            .takenBack("11:00")
            .storyUnder(NO_NAMES));
    assertEquals(
        List.of("TEAM 09:00-10:00", "CLIENT 10:00-10:30", "NOBODY/PAUSED 10:30-"),
        created("09:00", IN_PROGRESS)
            .givenTo("10:00", Party.CLIENT)
            .then("10:30", ON_HOLD)
            .takenBack("11:00")
            .storyUnder(naming(ON_HOLD, Party.NOBODY)));
  }

  @Test
  public void whatWasGivenBeforeTheCreationCountsFromIt() {
    assertEquals(
        List.of("CLIENT 09:00-"),
        created("09:00", IN_PROGRESS).givenTo("08:00", Party.CLIENT).storyUnder(NO_NAMES));
  }
}
