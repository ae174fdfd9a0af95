package org.ballincourt.questionnaire.invitation;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.time.Instant;
import org.ballincourt.client.Language;
import org.ballincourt.questionnaire.invitation.Invitation.Course;
import org.ballincourt.questionnaire.invitation.Invitation.Invited;
import org.ballincourt.questionnaire.invitation.Invitation.State;
import org.junit.Test;

/** How far an invitation is, and whether it can still be answered. */
public final class InvitationTest {

  private static final Instant MONDAY = Instant.parse("2026-11-02T09:00:00Z");
  private static final Instant FRIDAY = Instant.parse("2026-11-06T09:00:00Z");

  @Test
  public void itIsSentThenStartedThenFinished() {
    assertState(State.SENT, Course.NEW);
    assertState(State.STARTED, new Course(false, MONDAY, null, null, null, null));
    assertState(State.FINISHED, new Course(true, MONDAY, MONDAY, null, null, null));
  }

  @Test
  public void theInstantAtWhichItExpiresIsTooLate() {
    Invitation invitation = with(Course.NEW);
    assertTrue(invitation.isOpenAt(FRIDAY.minusMillis(1)));
    assertFalse(invitation.isOpenAt(FRIDAY));
    assertEquals(State.EXPIRED, invitation.stateAt(FRIDAY));
  }

  @Test
  public void whatWasFinishedStaysSo() {
    Invitation finished = with(new Course(true, null, null, null, null, MONDAY));
    assertEquals(State.FINISHED, finished.stateAt(FRIDAY));
    assertFalse(finished.isOpenAt(MONDAY));
  }

  @Test
  public void aMailThatCameBackLeavesItOpen() {
    Invitation bounced = with(new Course(false, null, null, null, MONDAY, null));
    assertEquals(State.BOUNCED, bounced.stateAt(MONDAY));
    assertTrue(bounced.isOpenAt(MONDAY));
  }

  @Test
  public void oneThatWasTakenBackIsNotOpen() {
    Invitation revoked = with(new Course(false, MONDAY, null, null, null, MONDAY));
    assertEquals(State.REVOKED, revoked.stateAt(MONDAY));
    assertFalse(revoked.isOpenAt(MONDAY));
  }

  private static void assertState(State state, Course course) {
    assertEquals(state, with(course).stateAt(MONDAY));
  }

  private static Invitation with(Course course) {
    Invited invited = new Invited(7, "Henrik Dahl", "henrik@lumen.example", new Language("nb"));
    return new Invitation(1L, 2, invited, FRIDAY, course);
  }
}
