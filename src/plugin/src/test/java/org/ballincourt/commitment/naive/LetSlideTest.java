package org.ballincourt.commitment.naive;

import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.time.LocalDate;
import org.ballincourt.calendar.BusinessCalendar;
import org.ballincourt.client.Absence;
import org.ballincourt.commitment.Course;
import org.ballincourt.commitment.Terms;
import org.ballincourt.commitment.target.Allowance;
import org.ballincourt.commitment.target.Allowance.Unit;
import org.ballincourt.court.Party;
import org.ballincourt.testing.Almanac;
import org.ballincourt.testing.Asks;
import org.ballincourt.testing.Lives;
import org.junit.Test;

/**
 * Past the date, and no word from us – asked, told, nudged, answered – for three working days of
 * the team's calendar. The client was asked on Monday, 2 March, and has one working day: until
 * Tuesday 17:00. So it is let slide from Thursday, 5 March, 17:00 on, unless something else
 * happens.
 */
public class LetSlideTest {

  private static final String ASKED = "2026-03-02T10:00";
  private static final BusinessCalendar WEEK = Almanac.nineToFive("UTC").calendar();
  private static final Terms ONE_DAY = terms(WEEK, 1);

  private BusinessCalendar team = WEEK;
  private Terms terms = ONE_DAY;

  @Test
  public void nobodyHasSaidAWordSinceTheyWereAsked() {
    assertSlidesAfter("2026-03-05T17:00", Asks.askedAndTold(ASKED));
  }

  @Test
  public void exactlyThreeDaysAreNotYetTooLong() {
    Course course = Asks.askedAndTold(ASKED).course(terms);
    assertFalse(course.isLetSlide(Asks.instant("2026-03-05T17:00"), team));
    assertTrue(course.isLetSlide(Asks.instant("2026-03-05T17:00").plusMillis(1), team));
  }

  @Test
  public void theThreeDaysBeginWhenTheyWereTold() {
    assertSlidesAfter("2026-03-09T17:00", Asks.asked(ASKED).told("2026-03-04T10:00"));
  }

  @Test
  public void toldAgainTheyHaveHeardFromUs() {
    assertSlidesAfter("2026-03-09T17:00", Asks.askedAndTold(ASKED).told("2026-03-04T10:00"));
  }

  @Test
  public void whoWasNeverToldIsNeverLate() {
    assertNeverSlides(Asks.asked(ASKED));
    assertNeverSlides(Asks.asked(ASKED).nudged("2026-03-02T11:00"));
  }

  @Test
  public void aNudgeIsAWord() {
    assertSlidesAfter("2026-03-10T17:00", Asks.askedAndTold(ASKED).nudged("2026-03-05T12:00"));
  }

  @Test
  public void aNudgeAfterItWasLetSlideTakesItOffTheList() {
    Asks asks = Asks.askedAndTold(ASKED).nudged("2026-03-06T09:00");
    assertSlidesAfter("2026-03-11T17:00", asks);
  }

  @Test
  public void anotherNeedIsNoWordToThem() {
    Asks asks = Asks.askedAndTold(ASKED).added("2026-03-04T10:00", "The logo");
    assertSlidesAfter("2026-03-05T17:00", asks);
  }

  @Test
  public void someOfItReceivedIsNoWordFromUs() {
    Asks asks = Asks.askedAndTold(ASKED, "The text", "The logo").received("2026-03-04T10:00", 1);
    assertSlidesAfter("2026-03-05T17:00", asks);
  }

  @Test
  public void aWeekendDoesNotCount() {
    assertSlidesAfter("2026-03-11T17:00", Asks.askedAndTold("2026-03-06T10:00"));
    assertSlidesAfter("2026-03-11T17:00", Asks.askedAndTold("2026-03-07T10:00"));
  }

  @Test
  public void aHolidayOfTheTeamDoesNotCount() {
    team = Almanac.nineToFive("UTC").holiday("2026-03-04").calendar();
    assertSlidesAfter("2026-03-06T17:00", Asks.askedAndTold(ASKED));
  }

  @Test
  public void aHolidayOfTheClientMovesTheDateAndNotTheThreeDays() {
    terms = terms(Almanac.nineToFive("UTC").holiday("2026-03-03").calendar(), 1);
    assertSlidesAfter("2026-03-05T17:00", Asks.askedAndTold(ASKED));
    terms = terms(away("2026-03-03", "2026-03-05", null), 1);
    assertSlidesAfter("2026-03-06T17:00", Asks.askedAndTold(ASKED));
  }

  @Test
  public void theDaysAreThoseOfTheTeamsZone() {
    team = Almanac.nineToFive("Pacific/Auckland").calendar();
    assertSlidesAfter("2026-03-05T04:00", Asks.askedAndTold(ASKED));
    assertSlidesAfter("2026-03-06T04:00", Asks.askedAndTold("2026-03-02T11:30"));
  }

  @Test
  public void whoIsAwayIsNotLetSlide() {
    terms = terms(away("2026-03-03", "2026-03-13", null), 1);
    assertSlidesAfter("2026-03-16T17:00", Asks.askedAndTold(ASKED));
  }

  @Test
  public void whereSomebodyStandsInNobodyIsAway() {
    terms = terms(away("2026-03-03", "2026-03-13", 7L), 1);
    assertSlidesAfter("2026-03-05T17:00", Asks.askedAndTold(ASKED));
  }

  @Test
  public void beforeTheDateNothingIsLetSlide() {
    terms = terms(WEEK, 10);
    assertSlidesAfter("2026-03-16T17:00", Asks.askedAndTold(ASKED));
  }

  @Test
  public void withoutADateNothingIsLetSlide() {
    terms = new Terms(WEEK, null);
    assertNeverSlides(Asks.askedAndTold(ASKED));
    assertSlidesAfter("2026-03-06T17:00", Asks.askedAndTold(ASKED).by("2026-03-06"));
  }

  @Test
  public void aQuestionBackIsOursToAnswer() {
    assertNeverSlides(Asks.askedAndTold(ASKED).questioned("2026-03-03T12:00"));
    assertNeverSlides(Asks.askedAndTold(ASKED).questioned("2026-03-06T12:00"));
  }

  @Test
  public void whileWeAreLateItIsNotTheyWhoAreLetSlide() {
    Asks asks = Asks.askedAndTold(ASKED).moved("2026-03-04T12:00", Lives.WAITING);
    Course ours = asks.course(terms, Lives.naming(Lives.WAITING, Party.TEAM));
    assertFalse(ours.isLetSlide(Asks.instant("2026-03-31T12:00"), team));
  }

  @Test
  public void anAnswerIsAWordAndTheDateHasMoved() {
    Asks asks =
        Asks.askedAndTold(ASKED).questioned("2026-03-03T12:00").answered("2026-03-06T12:00");
    assertSlidesAfter("2026-03-11T17:00", asks);
  }

  @Test
  public void whatWasReceivedIsNotLetSlide() {
    assertNeverSlides(Asks.askedAndTold(ASKED).received("2026-03-05T12:00"));
    assertNeverSlides(Asks.askedAndTold(ASKED).received("2026-03-09T12:00"));
  }

  @Test
  public void whatWasWithdrawnIsNotLetSlide() {
    assertNeverSlides(Asks.askedAndTold(ASKED).withdrawn("2026-03-04T12:00"));
  }

  @Test
  public void whatIsDoneIsNotLetSlide() {
    assertNeverSlides(Asks.askedAndTold(ASKED).moved("2026-03-04T12:00", Lives.CLOSED));
  }

  private void assertSlidesAfter(String instant, Asks asks) {
    Course course = asks.course(terms);
    assertFalse(instant, course.isLetSlide(Asks.instant(instant), team));
    assertTrue(instant, course.isLetSlide(Asks.instant(instant).plusSeconds(1), team));
  }

  private void assertNeverSlides(Asks asks) {
    Course course = asks.course(terms);
    for (String day : new String[] {"05", "06", "10", "12", "20", "31"}) {
      assertFalse(day, course.isLetSlide(Asks.instant("2026-03-" + day + "T23:00"), team));
    }
  }

  private static BusinessCalendar away(String from, String to, Long standIn) {
    return new Absence(LocalDate.parse(from), LocalDate.parse(to), standIn).hours(WEEK);
  }

  private static Terms terms(BusinessCalendar calendar, int days) {
    return new Terms(calendar, new Allowance(days, Unit.WORKING_DAYS));
  }
}
