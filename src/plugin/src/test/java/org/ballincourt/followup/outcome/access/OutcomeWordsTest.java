package org.ballincourt.followup.outcome.access;

import static org.ballincourt.followup.outcome.Gifts.MARCH;
import static org.ballincourt.followup.outcome.Gifts.may;
import static org.ballincourt.followup.outcome.Gifts.named;
import static org.ballincourt.followup.outcome.Gifts.said;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNull;

import java.time.LocalDate;
import org.ballincourt.followup.outcome.Outcome.Kind;
import org.ballincourt.followup.outcome.Outcome.Lesson;
import org.ballincourt.followup.outcome.Outcome.NextWork;
import org.ballincourt.questionnaire.action.Action.Tracked;
import org.ballincourt.testing.EnglishTexts;
import org.ballincourt.testing.HandClock;
import org.junit.Test;

public class OutcomeWordsTest {

  private static final LocalDate APRIL = LocalDate.of(2026, 4, 1);

  private final OutcomeWords words =
      new OutcomeWords(EnglishTexts.texts(), new HandClock("2026-03-12T10:02:00Z"));

  @Test
  public void saysWhetherWordsMayBeUsed() {
    assertEquals("Not approved yet: not to be used", words.standOf(said(null, null)));
    assertEquals("Approved on 2 March 2026: may be used", words.standOf(said(MARCH, null)));
    assertEquals(
        "Withdrawn on 2 March 2026: not to be used any more", words.standOf(said(MARCH, MARCH)));
    assertEquals(true, words.isUsable(said(MARCH, null)));
    assertEquals(false, words.isUsable(said(null, null)));
  }

  @Test
  public void saysUntilWhenTheWorkMayBeShown() {
    assertEquals(
        "May be shown since 2 March 2026, without an end", words.standOf(may(MARCH, null, null)));
    assertEquals(
        "May be shown since 2 March 2026, until 1 April 2026",
        words.standOf(may(MARCH, APRIL, null)));
    assertEquals("Ended on 2 March 2026: not any more", words.standOf(may(MARCH, MARCH, null)));
    assertEquals("From 1 April 2026 on: not yet", words.standOf(may(APRIL, null, null)));
    assertEquals(
        "Withdrawn on 2 March 2026: not any more", words.standOf(may(MARCH, APRIL, MARCH)));
    assertEquals(true, words.isUsable(may(MARCH, APRIL, null)));
    assertEquals(false, words.isUsable(may(APRIL, null, null)));
  }

  @Test
  public void saysWhatBecameOfAReferralAndOfNextWork() {
    assertEquals("We are in touch; not thanked yet", words.standOf(named(null)));
    assertEquals("We are in touch; thanked on 2 March 2026", words.standOf(named(MARCH)));
    assertEquals("No issue yet", words.standOf(new NextWork("A shop", null)));
    assertEquals("", words.standOf(new NextWork("A shop", new Tracked(1, "LUM-1", "LUM"))));
    assertEquals("", words.standOf(new Lesson("Ask early")));
    assertNull(words.isUsable(named(MARCH)));
  }

  @Test
  public void hasAHeadingForEachKind() {
    for (Kind kind : Kind.values()) {
      words.heading(kind);
    }
    assertEquals("Next work", words.heading(Kind.NEXT_WORK));
  }
}
