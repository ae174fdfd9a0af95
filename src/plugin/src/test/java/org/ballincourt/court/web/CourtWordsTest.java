package org.ballincourt.court.web;

import static org.ballincourt.testing.Lives.IN_PROGRESS;
import static org.ballincourt.testing.Lives.WAITING;
import static org.ballincourt.testing.Lives.at;
import static org.ballincourt.testing.Lives.created;
import static org.ballincourt.testing.Lives.naming;
import static org.junit.Assert.assertEquals;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import org.ballincourt.calendar.NamedCalendar;
import org.ballincourt.calendar.StandardWeek;
import org.ballincourt.court.Party;
import org.ballincourt.court.Reason;
import org.ballincourt.court.Turn;
import org.ballincourt.court.WorkingHours;
import org.ballincourt.testing.EnglishTexts;
import org.ballincourt.testing.Hours;
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
  public void tellsTheStoryOfAnIssue() {
    List<Turn> turns =
        created("09:00", IN_PROGRESS)
            .then("16:00", WAITING)
            .turnsUnder(naming(WAITING, Party.CLIENT));

    assertEquals(
        "with the client 3 h, with us 7 h; now it is the client\u2019s move.",
        words.story(turns, Hours.STANDARD, at("2026-03-03T11:00:00Z")));
  }

  @Test
  public void saysThatTimesOnOneCalendarAddUp() {
    assertEquals(
        "Everybody\u2019s time is counted on one calendar, so it adds up."
            + " Around the clock (Z).",
        words.whoseHours(Hours.AROUND_THE_CLOCK));
  }

  /** Each was read from its row. */
  @Test
  public void saysSoToWhereTheClientsCalendarIsChosenAndIsOurs() {
    NamedCalendar team = new NamedCalendar(7L, "Oslo", Hours.STANDARD.team().hours());
    NamedCalendar client = new NamedCalendar(7L, "Oslo", StandardWeek.in(ZoneOffset.UTC).hours());

    assertEquals(
        "Everybody\u2019s time is counted on one calendar, so it adds up. Oslo (Z).",
        words.whoseHours(new WorkingHours(team, client)));
  }

  @Test
  public void saysThatTimesOnTwoCalendarsStandSideBySide() {
    assertEquals(
        "Each side\u2019s time is counted on its own calendar, so the times stand side by side and"
            + " are not parts of one whole. Ours and everybody else\u2019s: Around the clock (Z)."
            + " The client\u2019s: Standard week: Monday to Friday 09:00\u201317:00, Z.",
        words.whoseHours(new WorkingHours(Hours.AROUND_THE_CLOCK.team(), Hours.STANDARD.client())));
  }

  private static Turn turn(Party party, Reason reason) {
    return new Turn(party, reason, at("09:00"), null);
  }
}
