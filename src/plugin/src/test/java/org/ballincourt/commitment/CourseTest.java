package org.ballincourt.commitment;

import static org.ballincourt.testing.Asks.asked;
import static org.ballincourt.testing.Asks.askedAndTold;
import static org.ballincourt.testing.Asks.instant;
import static org.ballincourt.testing.Lives.CLOSED;
import static org.ballincourt.testing.Lives.ON_HOLD;
import static org.ballincourt.testing.Lives.WAITING;
import static org.ballincourt.testing.Lives.naming;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.ballincourt.calendar.BusinessCalendar;
import org.ballincourt.calendar.StandardWeek;
import org.ballincourt.client.Absence;
import org.ballincourt.commitment.Course.State;
import org.ballincourt.commitment.target.Allowance;
import org.ballincourt.commitment.target.Allowance.Unit;
import org.ballincourt.commitment.target.Excess;
import org.ballincourt.court.Party;
import org.junit.Test;

/** 2 March 2026 is a Monday; everybody works from nine to five. */
public class CourseTest {

  private static final BusinessCalendar WEEK = StandardWeek.in(ZoneOffset.UTC).hours();
  private static final Terms THREE_DAYS = new Terms(WEEK, new Allowance(3, Unit.WORKING_DAYS));
  private static final Terms TEN_HOURS =
      new Terms(WEEK, new Allowance(10 * 3600, Unit.BUSINESS_SECONDS));
  private static final Terms NO_TARGET = new Terms(WEEK, null);
  private static final Instant LATER = instant("2026-03-30T10:00");

  @Test
  public void anAnswerIsDueCountedFromTheInstantAtWhichTheClientWasTold() {
    assertEquals("2026-03-05T17:00", due(askedAndTold("2026-03-02T10:00").course(THREE_DAYS)));
    assertEquals(
        "2026-03-09T17:00",
        due(asked("2026-03-02T10:00").told("2026-03-04T10:00").course(THREE_DAYS)));
    assertEquals("2026-03-03T12:00", due(askedAndTold("2026-03-02T10:00").course(TEN_HOURS)));
  }

  @Test
  public void theFirstTellingCounts() {
    assertEquals(
        "2026-03-05T17:00",
        due(
            asked("2026-02-27T10:00")
                .told("2026-03-04T10:00")
                .told("2026-03-02T10:00")
                .course(THREE_DAYS)));
  }

  @Test
  public void nobodyIsLateWhoWasNeverTold() {
    Course course = asked("2026-03-02T10:00").by("2026-03-04").course(THREE_DAYS);
    assertEquals(Optional.empty(), course.deadline(LATER));
    assertFalse(course.isOverdue(LATER));
    assertFalse(course.isLetSlide(LATER, WEEK));
    assertEquals(Duration.ZERO, course.elapsed(LATER));
  }

  @Test
  public void aDatePickedByHandMeansClosingTimeOfThatDay() {
    assertEquals(
        "2026-03-04T17:00",
        due(askedAndTold("2026-03-02T10:00").by("2026-03-04").course(THREE_DAYS)));
    assertEquals(
        "2026-03-04T17:00",
        due(askedAndTold("2026-03-02T10:00").by("2026-03-04").course(NO_TARGET)));
  }

  @Test
  public void withoutTargetAndDateNothingIsDue() {
    Course course = askedAndTold("2026-03-02T10:00").course(NO_TARGET);
    assertEquals(Optional.empty(), course.deadline(LATER));
    assertFalse(course.isOverdue(LATER));
    assertEquals(Optional.empty(), course.inTime());
  }

  @Test
  public void theTimeInWhichTheBallIsWithUsMovesTheDate() {
    assertEquals(
        "2026-03-04T10:00",
        due(
            askedAndTold("2026-03-02T10:00")
                .questioned("2026-03-02T12:00")
                .answered("2026-03-03T10:00")
                .course(TEN_HOURS)));
  }

  @Test
  public void aDateInWorkingDaysMovesToClosingTimeOfTheDayThatItFallsOn() {
    assertEquals(
        "2026-03-06T17:00",
        due(
            askedAndTold("2026-03-02T10:00")
                .questioned("2026-03-03T12:00")
                .answered("2026-03-03T12:30")
                .questioned("2026-03-04T12:00")
                .answered("2026-03-04T12:30")
                .course(THREE_DAYS)));
  }

  @Test
  public void aStatusThatTakesTheBallFromTheClientStopsTheClockToo() {
    Course course =
        askedAndTold("2026-03-02T10:00")
            .moved("2026-03-02T12:00", ON_HOLD)
            .course(TEN_HOURS, naming(ON_HOLD, Party.TEAM));
    assertEquals(Duration.ofHours(2), course.elapsed(LATER));
    assertFalse(course.isOverdue(LATER));
    assertEquals(State.OPEN, course.state());
  }

  @Test
  public void theLastNeedEndsItWhenItCame() {
    Course course =
        askedAndTold("2026-03-02T10:00", "Sketch", "Logo", "Text")
            .received("2026-03-03T10:00", 2)
            .received("2026-03-04T10:00", 1, 3)
            .course(THREE_DAYS);
    assertEquals(
        Optional.of(new Course.End(instant("2026-03-04T10:00"), State.RECEIVED)), course.end());
    assertEquals(Optional.of(true), course.inTime());
    assertEquals(0, course.excess().orElseThrow().amount());
    assertEquals(
        List.of(instant("2026-03-04T10:00"), instant("2026-03-03T10:00")),
        course.commitment().needs().stream().map(Need::received).limit(2).toList());
  }

  @Test
  public void whatComesTooLateIsSoManyWorkingDaysBeyond() {
    Course course =
        askedAndTold("2026-03-02T10:00").received("2026-03-09T10:00").course(THREE_DAYS);
    assertEquals(Optional.of(false), course.inTime());
    assertEquals(new Excess(2, Unit.WORKING_DAYS), course.excess().orElseThrow());
  }

  @Test
  public void aNeedThatWasAddedIsAwaitedToo() {
    Course course =
        askedAndTold("2026-03-02T10:00")
            .added("2026-03-02T11:00", "One more")
            .received("2026-03-03T10:00", 1)
            .course(THREE_DAYS);
    assertTrue(course.isOpen());
  }

  @Test
  public void whatIsWithdrawnIsNeitherInTimeNorLate() {
    Course course =
        askedAndTold("2026-03-02T10:00").withdrawn("2026-03-20T10:00").course(THREE_DAYS);
    assertEquals(State.WITHDRAWN, course.state());
    assertEquals(Optional.empty(), course.inTime());
    assertEquals(Optional.empty(), course.excess());
    assertEquals(Party.TEAM, course.turns().get(course.turns().size() - 1).party());
  }

  @Test
  public void anIssueThatIsDoneEndsIt() {
    Course course =
        askedAndTold("2026-03-02T10:00").moved("2026-03-03T10:00", CLOSED).course(THREE_DAYS);
    assertEquals(State.DONE, course.state());
    assertEquals(Optional.of(true), course.inTime());
  }

  @Test
  public void anyOtherStatusLeavesItOpen() {
    Course course =
        askedAndTold("2026-03-02T10:00")
            .moved("2026-03-03T10:00", WAITING)
            .moved("2026-03-04T10:00", ON_HOLD)
            .course(THREE_DAYS);
    assertTrue(course.isOpen());
  }

  @Test
  public void whoIsAwayHasMoreTime() {
    Absence away = new Absence(LocalDate.of(2026, 3, 3), LocalDate.of(2026, 3, 4), null);
    BusinessCalendar hers = away.hours(WEEK);
    Terms terms = new Terms(hers, new Allowance(3, Unit.WORKING_DAYS));
    assertEquals("2026-03-09T17:00", due(askedAndTold("2026-03-02T10:00").course(terms)));
    assertEquals(
        "2026-03-05T17:00", due(askedAndTold("2026-03-02T10:00").by("2026-03-03").course(terms)));
  }

  @Test
  public void itIsLetSlideWhenThreeOfOurWorkingDaysPassWithoutAWord() {
    Course course = askedAndTold("2026-03-02T10:00").by("2026-03-03").course(THREE_DAYS);
    assertFalse(course.isLetSlide(instant("2026-03-05T17:00"), WEEK));
    assertTrue(course.isLetSlide(instant("2026-03-05T17:01"), WEEK));
    Course nudged =
        askedAndTold("2026-03-02T10:00")
            .by("2026-03-03")
            .nudged("2026-03-05T10:00")
            .course(THREE_DAYS);
    assertFalse(nudged.isLetSlide(instant("2026-03-10T17:00"), WEEK));
    assertTrue(nudged.isLetSlide(instant("2026-03-11T09:00"), WEEK));
  }

  private static String due(Course course) {
    return course.deadline(LATER).orElseThrow().due().toString().substring(0, 16);
  }
}
