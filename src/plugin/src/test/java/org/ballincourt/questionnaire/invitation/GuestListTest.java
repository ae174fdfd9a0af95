package org.ballincourt.questionnaire.invitation;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.ballincourt.client.Language;
import org.ballincourt.client.Work;
import org.ballincourt.questionnaire.invitation.GuestList.Wish;
import org.ballincourt.questionnaire.invitation.Invitation.Course;
import org.ballincourt.questionnaire.invitation.Invitation.Invited;
import org.ballincourt.questionnaire.invitation.Sending.Form;
import org.ballincourt.questionnaire.invitation.Sending.Made;
import org.ballincourt.questionnaire.invitation.Sending.Occasion;
import org.ballincourt.questionnaire.invitation.Sending.Terms;
import org.junit.Test;

/** Who is asked and who is not, as it would stand in an almanac. */
public class GuestListTest {

  private static final Language NORWEGIAN = new Language("nb");
  private static final long PULSE = 1;
  private static final long FOLLOW_UP = 2;
  private static final Candidate HENRIK = candidate(12, "Henrik", "henrik@lumen.no");
  private static final Candidate IDA = candidate(13, "Ida", "ida@lumen.no");

  private final List<EarlierInvitation> earlier = new ArrayList<>();

  private static Candidate candidate(long contact, String name, String email) {
    return new Candidate(contact, name, email, NORWEGIAN, false);
  }

  private static Instant on(String day) {
    return Instant.parse(day + "T09:00:00Z");
  }

  /** Henrik was asked on a day, and had ten days to answer. */
  private GuestListTest asked(
      String day, long questionnaire, Occasion occasion, Course course, String now) {
    Sending sending =
        new Sending(
            1L,
            new Form(questionnaire, 1, List.of()),
            new Work(10_000, "LUM", "Lumen", 7L, "Lumen"),
            new Terms(occasion, true),
            new Made("pm", on(day)),
            null);
    Invited invited =
        new Invited(HENRIK.contact(), HENRIK.name(), HENRIK.email(), HENRIK.language());
    Instant end = on(day).plus(Duration.ofDays(10));
    Invitation invitation = new Invitation(1L, 1, invited, end, course);
    earlier.add(EarlierInvitation.of(invitation, sending, on(now)));
    return this;
  }

  private GuestListTest asked(String day, String now) {
    return asked(day, PULSE, Occasion.USUAL, Course.NEW, now);
  }

  private List<String> skipped(Wish wish, Candidate... chosen) {
    return GuestList.of(List.of(chosen), earlier, wish).skipped().stream()
        .map(
            skipped ->
                skipped.candidate().name()
                    + " "
                    + skipped.why()
                    + (skipped.until() == null ? "" : " until " + skipped.until()))
        .toList();
  }

  private static Wish wish(long questionnaire, Occasion occasion, String now) {
    return new Wish(questionnaire, occasion, Rest.USUAL, on(now));
  }

  private static Wish followUp(String now) {
    return wish(FOLLOW_UP, Occasion.USUAL, now);
  }

  @Test
  public void asksThoseWhoWereNeverAskedInTheirOrder() {
    GuestList list = GuestList.of(List.of(IDA, HENRIK), List.of(), followUp("2026-03-02"));
    assertEquals(new GuestList(List.of(IDA, HENRIK), List.of()), list);
  }

  @Test
  public void asksNobodyTwiceWithinThirtyDays() {
    asked("2026-03-02", "2026-03-31");
    String rests = "Henrik RESTING until 2026-04-01T09:00:00Z";
    assertEquals(List.of(rests), skipped(followUp("2026-03-31"), HENRIK, IDA));
    assertEquals(List.of(), skipped(followUp("2026-04-01"), HENRIK, IDA));
  }

  @Test
  public void countsFromTheLatestOfSeveral() {
    asked("2026-03-02", "2026-03-20").asked("2026-03-09", "2026-03-20");
    assertEquals(
        List.of("Henrik RESTING until 2026-04-08T09:00:00Z"),
        skipped(followUp("2026-03-20"), HENRIK));
  }

  @Test
  public void knowsThePersonByHerAddressToo() {
    asked("2026-03-02", "2026-03-20");
    Candidate sameMailbox = candidate(44, "H. Dahl", "Henrik@LUMEN.no");
    Candidate withoutMailbox = candidate(45, "Nobody", null);
    assertEquals(
        List.of("H. Dahl RESTING until 2026-04-01T09:00:00Z", "Nobody NO_EMAIL"),
        skipped(followUp("2026-03-20"), sameMailbox, withoutMailbox));
  }

  @Test
  public void asksHerTwiceForASecondLookAndToFillItInTogether() {
    asked("2026-03-02", "2026-03-20");
    assertEquals(List.of(), skipped(wish(FOLLOW_UP, Occasion.SECOND_LOOK, "2026-03-20"), HENRIK));
    assertEquals(List.of(), skipped(wish(FOLLOW_UP, Occasion.TOGETHER, "2026-03-20"), HENRIK));
  }

  @Test
  public void aSecondLookIsAMailLikeAnyOtherForTheNextOne() {
    asked("2026-03-02", PULSE, Occasion.SECOND_LOOK, Course.NEW, "2026-03-20");
    assertEquals(
        List.of("Henrik RESTING until 2026-04-01T09:00:00Z"),
        skipped(followUp("2026-03-20"), HENRIK));
  }

  @Test
  public void whatWasFilledInTogetherAndWhatCameBackIsNoReasonToWait() {
    asked("2026-03-02", PULSE, Occasion.TOGETHER, Course.NEW, "2026-03-20");
    asked(
        "2026-03-03", PULSE, Occasion.USUAL, Course.NEW.withBounce(on("2026-03-04")), "2026-03-20");
    assertEquals(List.of(), skipped(followUp("2026-03-20"), HENRIK));
  }

  @Test
  public void whoCanStillAnswerIsNotAskedTheSameAgainWhateverTheOccasion() {
    asked("2026-03-02", "2026-03-05");
    for (Occasion occasion : Occasion.values()) {
      assertEquals(
          List.of("Henrik ASKED_ALREADY"), skipped(wish(PULSE, occasion, "2026-03-05"), HENRIK));
    }
  }

  @Test
  public void whatIsAnsweredRevokedOrExpiredCanBeAskedAgain() {
    Course finished = Course.NEW.withFinish(null);
    Course revoked = Course.NEW.withRevocation(on("2026-03-03"));
    asked("2026-03-02", PULSE, Occasion.SECOND_LOOK, finished, "2026-03-05");
    asked("2026-03-02", PULSE, Occasion.SECOND_LOOK, revoked, "2026-03-05");
    asked("2026-02-02", PULSE, Occasion.SECOND_LOOK, Course.NEW, "2026-03-05");
    assertEquals(List.of(), skipped(wish(PULSE, Occasion.SECOND_LOOK, "2026-03-05"), HENRIK));
  }

  @Test
  public void leavesOutWhoIsGoneAndWhoHasNoAddress() {
    Candidate gone = new Candidate(14, "Gro", "gro@lumen.no", NORWEGIAN, true);
    Candidate mute = candidate(15, "Mia", null);
    assertEquals(List.of("Gro GONE", "Mia NO_EMAIL"), skipped(followUp("2026-03-02"), gone, mute));
    assertEquals(
        List.of("Gro GONE"), skipped(wish(PULSE, Occasion.TOGETHER, "2026-03-02"), gone, mute));
  }

  @Test
  public void sendsOneMailToOneAddress() {
    Candidate same = candidate(16, "Office", "IDA@lumen.no");
    assertEquals(List.of("Office SAME_EMAIL"), skipped(followUp("2026-03-02"), IDA, same));
    assertEquals(List.of(), skipped(wish(PULSE, Occasion.TOGETHER, "2026-03-02"), IDA, same));
  }

  @Test
  public void withoutARestNobodyWaits() {
    asked("2026-03-02", "2026-03-20");
    Wish atOnce = new Wish(FOLLOW_UP, Occasion.USUAL, new Rest(0), on("2026-03-02"));
    assertEquals(List.of(), skipped(atOnce, HENRIK));
    assertThrows(IllegalArgumentException.class, () -> new Rest(-1));
    assertThrows(IllegalArgumentException.class, () -> new Rest(366));
  }
}
