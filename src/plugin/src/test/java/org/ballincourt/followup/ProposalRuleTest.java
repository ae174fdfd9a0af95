package org.ballincourt.followup;

import static org.ballincourt.followup.ProposalRule.Verdict.NOTHING;
import static org.ballincourt.followup.ProposalRule.Verdict.PROPOSE;
import static org.ballincourt.followup.ProposalRule.Verdict.WITHDRAW;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.ballincourt.followup.FollowUp.Ending.Why;
import org.ballincourt.followup.Stage.State;
import org.junit.Test;

/** Projects come to an end, or seem to; told day by day, as somebody looks at them each evening. */
public class ProposalRuleTest {

  private final ProjectStory story = new ProjectStory("2026-03-02");

  @Test
  public void aProjectWithoutVersionsIsProposedWhenItsLastIssueIsDone() {
    story.opens(2);
    assertEquals(NOTHING, story.look());
    story.on("2026-03-05").finishes(1);
    assertEquals(NOTHING, story.look());
    story.on("2026-03-06").finishes(1);
    assertEquals(PROPOSE, story.look());
    assertEquals(Instant.parse("2026-03-06T12:00:00Z"), story.latest().ending().at());
    assertEquals(NOTHING, story.look());
  }

  @Test
  public void aProjectInWhichNothingWasEverDoneIsNotOver() {
    assertEquals(NOTHING, story.look());
  }

  @Test
  public void aVersionThatIsNotReleasedKeepsAProjectGoing() {
    story.opens(1).plans("1.0").finishes(1);
    assertEquals(NOTHING, story.look());
    story.on("2026-03-09").releases("1.0");
    assertEquals(PROPOSE, story.look());
    assertEquals(Instant.parse("2026-03-09T00:00:00Z"), story.latest().ending().at());
  }

  @Test
  public void aVersionThatIsArchivedDoesNot() {
    story.opens(1).plans("1.0").finishes(1);
    story.archives("1.0");
    assertEquals(PROPOSE, story.look());
  }

  @Test
  public void aProjectThatIsReopenedTakesTheProposalBackAndMakesItAgainAfterTheNextEnd() {
    story.opens(1).finishes(1);
    assertEquals(PROPOSE, story.look());
    story.on("2026-03-04").opens(1);
    assertEquals(WITHDRAW, story.look());
    assertEquals(NOTHING, story.look());
    story.on("2026-03-05").finishes(1);
    assertEquals(PROPOSE, story.look());
  }

  @Test
  public void aNewVersionTakesTheProposalBackAsWell() {
    story.opens(1).finishes(1);
    assertEquals(PROPOSE, story.look());
    story.on("2026-03-04").plans("2.0");
    assertEquals(WITHDRAW, story.look());
  }

  @Test
  public void whatSomebodyWantsStaysWhenWorkGoesOn() {
    story.opens(1).finishes(1);
    story.look();
    story.says(State.WANTED);
    story.on("2026-03-04").opens(1);
    assertEquals(NOTHING, story.look());
    story.on("2026-03-05").finishes(1);
    assertEquals(NOTHING, story.look());
  }

  @Test
  public void aReleaseEachFortnightIsNeverNagged() {
    story.opens(1).plans("1").plans("2").plans("3").finishes(1);
    story.on("2026-03-16").releases("1");
    story.on("2026-03-30").releases("2");
    story.on("2026-04-13").releases("3");
    for (int week = 0; week < 104; week += 2) {
      assertEquals(NOTHING, story.look());
      story.later(3).opens(3);
      assertEquals(NOTHING, story.look());
      story.later(11).finishes(3).releases("again " + week);
    }
  }

  @Test
  public void aFortnightlyProjectIsMistakenForOneThatIsOverOnceAtMost() {
    story.opens(1).finishes(1).releases("1");
    assertEquals(PROPOSE, story.look());
    story.later(2).opens(1);
    assertEquals(WITHDRAW, story.look());
    for (int sprint = 0; sprint < 26; sprint++) {
      story.later(12).finishes(1).releases("again " + sprint);
      assertEquals(NOTHING, story.look());
      story.later(2).opens(1);
      assertEquals(NOTHING, story.look());
    }
  }

  @Test
  public void theEndOfARhythmIsSeenWhenTwiceTheUsualTimeHasPassed() {
    story.opens(1).finishes(1).plans("to come");
    story.releases("1").later(14).releases("2").later(14).releases("3").later(14).releases("4");
    story.archives("to come");
    assertEquals(NOTHING, story.later(27).look());
    assertEquals(PROPOSE, story.later(1).look());
  }

  @Test
  public void oneLongPauseDoesNotChangeTheRhythm() {
    story.opens(1).finishes(1).plans("to come").releases("1").later(14).releases("2");
    story.later(60).releases("3").later(14).releases("4").archives("to come");
    assertEquals(NOTHING, story.later(27).look());
    assertEquals(PROPOSE, story.later(1).look());
  }

  @Test
  public void phasesThatTakeMonthsAreNoRhythmAndTheLastOneEndsTheProject() {
    story.opens(1).plans("Build").plans("Launch").releases("Concept");
    story.later(42).releases("Design").later(49).releases("Build");
    assertEquals(NOTHING, story.look());
    story.later(32).finishes(1).releases("Launch");
    assertEquals(PROPOSE, story.look());
  }

  @Test
  public void aReleaseEachMonthIsARhythm() {
    story.opens(1).finishes(1).plans("4").releases("1").later(31).releases("2");
    story.later(31).releases("3").later(31).releases("4");
    assertEquals(NOTHING, story.later(61).look());
    assertEquals(PROPOSE, story.later(1).look());
  }

  @Test
  public void severalReleasesOnOneDayAreNoRhythm() {
    story.opens(1).plans("to come").releases("api").releases("web").releases("mobile");
    story.archives("to come").finishes(1);
    assertEquals(PROPOSE, story.look());
  }

  @Test
  public void aReopenedProjectOfTwoReleasesHasNoRhythm() {
    story.opens(1).plans("2").releases("1");
    story.later(20).finishes(1).releases("2");
    assertEquals(PROPOSE, story.look());
    story.later(4).opens(1);
    assertEquals(WITHDRAW, story.look());
    story.later(1).finishes(1);
    assertEquals(PROPOSE, story.look());
  }

  @Test
  public void notTheEndIsSilentUntilWorkWentOnAndEndedAgain() {
    story.opens(1).finishes(1);
    story.look();
    story.later(1).says(State.NOT_THE_END);
    assertEquals(NOTHING, story.later(90).look());
    story.opens(1);
    assertEquals(NOTHING, story.look());
    story.later(1).finishes(1);
    assertEquals(PROPOSE, story.look());
  }

  @Test
  public void aReleaseOnALaterDayIsWorkThatWentOn() {
    story.opens(1).finishes(1);
    story.look();
    story.says(State.NOT_THE_END);
    assertEquals(NOTHING, story.look());
    story.later(5).releases("1.0.1");
    assertEquals(PROPOSE, story.look());
  }

  @Test
  public void neverHereHoldsUntilItIsTakenBack() {
    story.opens(1).finishes(1).never(true);
    assertEquals(NOTHING, story.look());
    assertEquals(NOTHING, story.later(365).opens(1).later(1).finishes(1).look());
    story.never(false);
    assertEquals(PROPOSE, story.look());
  }

  @Test
  public void afterAFollowUpThatWasHeldTheNextOneWaitsForSixtyQuietDaysAndMoreWork() {
    story.opens(1).finishes(1);
    story.look();
    story.later(7).says(State.HELD);
    assertEquals(NOTHING, story.later(61).look());
    story.opens(1).finishes(1);
    assertEquals(PROPOSE, story.look());
  }

  @Test
  public void theWorkMayHaveEndedBeforeTheQuietTimeHas() {
    for (State said : List.of(State.HELD, State.NOT_WANTED, State.NOT_HELD)) {
      ProjectStory other = new ProjectStory("2026-03-02").opens(1).finishes(1);
      other.look();
      other.says(said);
      other.later(10).opens(1).later(1).finishes(1);
      assertEquals(NOTHING, other.later(48).look());
      assertEquals(PROPOSE, other.later(1).look());
    }
  }

  @Test
  public void whatTheWorkflowSaidIsTakenBackOnlyWhenWorkGoesOn() {
    story.opens(3).finishes(1).isOver(Why.WORKFLOW);
    assertEquals(NOTHING, story.look());
    assertEquals(NOTHING, story.later(7).look());
    story.finishes(1);
    assertEquals(WITHDRAW, story.look());
  }

  @Test
  public void theWorkflowIsNotHeardWhereOneIsOpenOrWasEndedLatelyOrIsNeverWanted() {
    assertTrue(story.hearsWorkflow());
    story.opens(1).finishes(1);
    story.look();
    assertFalse(story.hearsWorkflow());
    story.says(State.HELD);
    assertFalse(story.later(59).hearsWorkflow());
    assertTrue(story.later(1).hearsWorkflow());
    assertFalse(story.never(true).hearsWorkflow());
  }

  @Test
  public void knowsWhenTheWorkEndedEvenWhereNothingSaysSo() {
    Instant now = Instant.parse("2026-03-02T12:00:00Z");
    Releases planned = Releases.on(List.of(LocalDate.parse("2026-05-01")));
    WorkLeft none = new WorkLeft(1, 0, 0);

    assertEquals(now, new Progress(none, Releases.NONE, null).endedAt(now, ProjectStory.ZONE));
    assertEquals(now, new Progress(none, planned, null).endedAt(now, ProjectStory.ZONE));
  }
}
