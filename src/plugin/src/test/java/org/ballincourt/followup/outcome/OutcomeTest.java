package org.ballincourt.followup.outcome;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import org.ballincourt.client.Work;
import org.ballincourt.followup.outcome.Outcome.Content;
import org.ballincourt.followup.outcome.Outcome.Lesson;
import org.ballincourt.followup.outcome.Outcome.Made;
import org.ballincourt.followup.outcome.Outcome.Permission;
import org.ballincourt.followup.outcome.Outcome.Testimonial;
import org.junit.Test;

public class OutcomeTest {

  private static final LocalDate MAY = LocalDate.of(2026, 5, 4);
  private static final LocalDate JUNE = LocalDate.of(2026, 6, 1);
  private static final Testimonial APPROVED =
      new Testimonial(7L, "They kept their word", MAY, null);

  @Test
  public void mayUseWordsOnceTheyAreApprovedAndUntilTheyAreWithdrawn() {
    assertTrue(APPROVED.isUsable());
    assertFalse(new Testimonial(7L, "They kept their word", null, null).isUsable());
    assertFalse(new Testimonial(7L, "They kept their word", MAY, JUNE).isUsable());
  }

  @Test
  public void needsApprovalAgainOfOtherWordsAndFromSomebodyElse() {
    Outcome kept = outcome(APPROVED);

    assertEquals(
        new Testimonial(7L, "They were fast", null, null),
        kept.with(new Testimonial(7L, "They were fast", JUNE, null)).content());
    assertEquals(
        new Testimonial(8L, "They kept their word", null, null),
        kept.with(new Testimonial(8L, "They kept their word", MAY, null)).content());
  }

  @Test
  public void keepsTheApprovalOfTheSameWords() {
    Testimonial withdrawn = new Testimonial(7L, "They kept their word", MAY, JUNE);

    assertEquals(withdrawn, outcome(APPROVED).with(withdrawn).content());
  }

  @Test
  public void mayShowFromTheFirstDayToTheLast() {
    Permission may = new Permission(7L, "The front page", JUNE, "", MAY, null);

    assertFalse(may.holdsOn(MAY.minusDays(1)));
    assertTrue(may.holdsOn(MAY));
    assertTrue(may.holdsOn(JUNE));
    assertFalse(may.holdsOn(JUNE.plusDays(1)));
    assertFalse(new Permission(7L, "The front page", null, "", MAY, JUNE).holdsOn(MAY));
  }

  @Test
  public void staysWhatItIs() {
    assertThrows(
        IllegalArgumentException.class, () -> outcome(APPROVED).with(new Lesson("Call them")));
  }

  @Test
  public void refusesWhatSaysNothingOrTooMuchOrEndsBeforeItBegins() {
    assertThrows(IllegalArgumentException.class, () -> new Lesson(" "));
    assertThrows(IllegalArgumentException.class, () -> new Lesson("a".repeat(Outcome.LONGEST + 1)));
    assertThrows(IllegalArgumentException.class, () -> new Testimonial(7L, "Fast", JUNE, MAY));
    assertThrows(
        IllegalArgumentException.class, () -> new Permission(7L, "All", MAY, "", JUNE, null));
  }

  private static Outcome outcome(Content content) {
    Work work = new Work(10, "LUM", "Lumen’s site", 3L, "Lumen");
    return new Outcome(4L, work, content, new Made("pm", Instant.EPOCH), 1);
  }
}
