package org.ballincourt.followup.meeting;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.ballincourt.client.Work;
import org.ballincourt.followup.meeting.Meeting.Course;
import org.ballincourt.followup.meeting.Meeting.State;
import org.ballincourt.followup.meeting.Minutes.Decision;
import org.junit.Test;

public class MeetingTest {

  private static final Instant NINE = Instant.parse("2026-11-02T09:00:00Z");
  private static final Instant TEN = NINE.plus(Duration.ofHours(1));

  @Test
  public void onlyTimesThatShareAMomentAreOneTime() {
    assertTrue(meeting(3L, NINE).meetsDuring(meeting(3L, NINE.plusSeconds(1800))));
    assertTrue(meeting(3L, NINE.plusSeconds(1800)).meetsDuring(meeting(3L, NINE)));
    assertFalse(meeting(3L, NINE).meetsDuring(meeting(3L, TEN)));
    assertFalse(meeting(3L, TEN).meetsDuring(meeting(3L, NINE)));
  }

  @Test
  public void anotherClientOrACancelledMeetingIsInNobodysWay() {
    Meeting cancelled = meeting(3L, NINE).at(State.CANCELLED, NINE);

    assertFalse(meeting(3L, NINE).meetsDuring(meeting(4L, NINE)));
    assertFalse(meeting(3L, NINE).meetsDuring(cancelled));
    assertFalse(cancelled.meetsDuring(meeting(3L, NINE)));
  }

  @Test
  public void aDecisionKeepsTheIssueOfItsNumber() {
    Minutes now =
        new Minutes(
            "", "", "", List.of(new Decision(2, "Rest", "LUM-1"), new Decision(1, "Train", null)));

    assertEquals(
        List.of(new Decision(2, "Rest", null), new Decision(1, "Train", "LUM-9")),
        now.withIssuesOf(List.of(new Decision(1, "Trian", "LUM-9"))).decisions());
  }

  @Test
  public void noTwoDecisionsHaveOneNumber() {
    List<Decision> twice = List.of(new Decision(1, "Rest", null), new Decision(1, "Train", null));

    assertThrows(IllegalArgumentException.class, () -> new Minutes("", "", "", twice));
  }

  private static Meeting meeting(Long client, Instant start) {
    return new Meeting(
        1L,
        MeetingKind.CALL,
        new Work(10, "LUM", "Lumen", client, "Lumen"),
        null,
        new Plan(
            new Plan.Time(start, Duration.ofHours(1)),
            new Venue(Venue.Kind.PHONE, ""),
            "A call",
            "",
            List.of(),
            Set.of()),
        new Course(State.PLANNED, NINE, "pm"),
        0);
  }
}
