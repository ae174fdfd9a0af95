package org.ballincourt.questionnaire.figures;

import static org.junit.Assert.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.ballincourt.client.Language;
import org.ballincourt.figures.Share;
import org.ballincourt.questionnaire.invitation.Invitation;
import org.ballincourt.questionnaire.invitation.Invitation.Course;
import org.ballincourt.questionnaire.invitation.Invitation.Invited;
import org.junit.Test;

public class ResponseRateTest {

  private static final Instant NOW = Instant.parse("2026-03-10T09:00:00Z");
  private static final Instant LATER = NOW.plus(Duration.ofDays(7));
  private static final Instant OVER = NOW.minusSeconds(1);

  @Test
  public void finishedOfDeliveredIsTheRate() {
    List<Invitation> invitations = new ArrayList<>();
    invitations.addAll(Collections.nCopies(5, invitation(finished(), LATER)));
    invitations.add(invitation(started(), LATER));
    invitations.add(invitation(Course.NEW, LATER));
    invitations.add(invitation(bounced(), LATER));
    invitations.add(invitation(revoked(), LATER));
    ResponseRate rate = ResponseRate.of(invitations, 0, NOW);
    assertEquals(new ResponseRate(5, 1, 1, 0, 1, 1, 0), rate);
    assertEquals(new Share(5, 7), rate.share());
    assertEquals(invitations.size(), rate.invited());
  }

  @Test
  public void whoLetItLieWasReached() {
    ResponseRate rate =
        ResponseRate.of(List.of(invitation(started(), OVER), invitation(finished(), OVER)), 0, NOW);
    assertEquals(new ResponseRate(1, 0, 0, 1, 0, 0, 0), rate);
    assertEquals(new Share(1, 2), rate.share());
  }

  @Test
  public void whatCameBackWasNeverDeliveredAlsoWhenItsTimeIsOver() {
    assertEquals(
        new ResponseRate(0, 0, 0, 0, 1, 0, 0),
        ResponseRate.of(List.of(invitation(bounced(), OVER)), 0, NOW));
  }

  @Test
  public void whatWeWroteDownStandsApartFromBothSidesOfTheRate() {
    List<Invitation> invitations = Collections.nCopies(4, invitation(finished(), LATER));
    ResponseRate rate = ResponseRate.of(invitations, 1, NOW);
    assertEquals(new Share(3, 3), rate.share());
    assertEquals(1, rate.recorded());
    assertEquals(4, rate.invited());
  }

  @Test
  public void withoutNamesNoPartTellsWhoHasFinished() {
    Invitation answered = invitation(finished(), LATER);
    Invitation answeredAndRevoked = answered.with(answered.course().withRevocation(NOW));
    Invitation silent = invitation(Course.NEW, LATER);
    Invitation silentAndRevoked = invitation(revoked(), LATER);
    ResponseRate one = ResponseRate.withoutNames(List.of(answeredAndRevoked, silent), NOW);
    assertEquals(one, ResponseRate.withoutNames(List.of(answered, silentAndRevoked), NOW));
    assertEquals(new ResponseRate(1, 0, 1, 0, 0, 0, 0), one);
    assertEquals(
        new ResponseRate(1, 0, 0, 1, 0, 0, 0),
        ResponseRate.withoutNames(List.of(answered, silent), LATER));
  }

  private static Course finished() {
    return new Course(true, NOW, NOW, null, null, null);
  }

  private static Course started() {
    return new Course(false, NOW, null, null, null, null);
  }

  private static Course bounced() {
    return new Course(false, null, null, null, NOW, null);
  }

  private static Course revoked() {
    return new Course(false, null, null, null, null, NOW);
  }

  private static Invitation invitation(Course course, Instant expiresAt) {
    Invited invited = new Invited(1, "Henrik Dahl", "henrik@lumen.example", new Language("nb"));
    return new Invitation(1L, 1, invited, expiresAt, course);
  }
}
