package org.ballincourt.court.web;

import static org.ballincourt.testing.Lives.at;
import static org.junit.Assert.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.ballincourt.court.Party;
import org.ballincourt.court.Reason;
import org.ballincourt.court.Turn;
import org.ballincourt.testing.EnglishTexts;
import org.ballincourt.testing.SmallJira;
import org.junit.Test;

public class CourtWordsTest {

  private static final Instant NOON = at("12:00");

  private final SmallJira jira = new SmallJira();
  private final CourtWords words = new CourtWords(EnglishTexts.texts(), jira.statuses());

  @Test
  public void saysWhoseMoveItIs() {
    assertEquals("Our move", words.whoseMove(turn(Party.TEAM, null)));
    assertEquals("The client\u2019s move", words.whoseMove(turn(Party.CLIENT, null)));
    assertEquals("Someone else\u2019s move", words.whoseMove(turn(Party.THIRD_PARTY, null)));
    assertEquals("Not started yet", words.whoseMove(turn(Party.NOBODY, Reason.NOT_STARTED)));
    assertEquals("Done", words.whoseMove(turn(Party.NOBODY, Reason.DONE)));
    assertEquals("Paused", words.whoseMove(turn(Party.NOBODY, Reason.PAUSED)));
  }

  @Test
  public void namesTheSides() {
    assertEquals(
        List.of("Us", "Client", "Someone else", "Nobody"),
        Arrays.stream(Party.values()).map(words::side).toList());
  }

  @Test
  public void saysSinceWhen() {
    assertEquals("since 2026-03-02 09:00", words.since(turn(Party.TEAM, null)));
  }

  @Test
  public void tellsDurationsByTheirTwoLargestUnits() {
    assertDuration("2 days 3 hours", "P2DT3H59M59S");
    assertDuration("1 day 1 hour", "P1DT1H");
    assertDuration("1 hour 30 minutes", "PT1H30M");
    assertDuration("2 hours 1 minute", "PT2H1M");
    assertDuration("29 days 1 hour", "P29DT1H");
    assertDuration("1,234 days", "P1234DT1H");
  }

  @Test
  public void leavesOutASmallerUnitOfWhichThereIsNone() {
    assertDuration("1 day", "P1D");
    assertDuration("1 day", "P1DT59M");
    assertDuration("2 days", "P2D");
    assertDuration("1 hour", "PT1H59S");
  }

  @Test
  public void tellsShortDurationsInMinutes() {
    assertDuration("59 minutes", "PT59M59S");
    assertDuration("1 minute", "PT1M");
    assertDuration("less than a minute", "PT59S");
  }

  @Test
  public void distinguishesZeroFromNever() {
    assertDuration("less than a minute", "PT0S");
    assertEquals("never", words.never());
  }

  private void assertDuration(String expected, String iso) {
    assertEquals(expected, words.duration(Duration.parse(iso)));
  }

  private static Turn turn(Party party, Reason reason) {
    return new Turn(party, reason, at("09:00"), null);
  }
}
