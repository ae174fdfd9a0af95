package org.ballincourt.commitment.naive;

import static org.junit.Assert.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.ballincourt.commitment.Course;
import org.ballincourt.commitment.fact.Channel;
import org.ballincourt.commitment.fact.Fact;
import org.ballincourt.commitment.fact.Fact.Kind;
import org.ballincourt.commitment.fact.FactContent;
import org.ballincourt.commitment.naive.Setting.Hours;
import org.ballincourt.commitment.target.Allowance;
import org.ballincourt.commitment.target.Allowance.Unit;
import org.ballincourt.commitment.target.NeedKind;
import org.ballincourt.court.Turn;
import org.ballincourt.testing.Almanac;
import org.ballincourt.testing.Lives;
import org.junit.Test;

/**
 * A client in Oslo, Monday to Friday from eight to four, Easter off, is told on Monday, 23 March,
 * at ten, and asks back three times. The ball is with us for 8 hours, for 11 and for 2½, which is
 * 21½ in all. The clocks change on the way.
 */
public class ThreeRoundsTest {

  private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");
  private static final Duration WITH_US = Duration.ofMinutes(21 * 60 + 30);
  private static final Hours HOURS =
      Hours.of(
          OSLO,
          Almanac.in("Europe/Oslo")
              .weekdays("08:00-16:00")
              .holiday("2026-04-02")
              .holiday("2026-04-03")
              .holiday("2026-04-06")
              .editions());

  @Test
  public void movesADateInWorkingDaysToClosingTimeOnce() {
    assertDue("2026-03-31T16:00", new Allowance(3, Unit.WORKING_DAYS), null);
  }

  @Test
  public void movesADateInHoursToTheMinute() {
    assertDue("2026-03-30T15:30", hours(24), null);
  }

  @Test
  public void movesAPickedDateLikeOneInWorkingDaysAndOverEaster() {
    assertDue("2026-04-09T16:00", null, "2026-04-01");
    assertDue("2026-04-09T16:00", hours(24), "2026-04-01");
  }

  @Test
  public void movesItAlsoAfterTheDateIsOver() {
    assertDue("2026-03-26T11:30", hours(4), null);
  }

  private static Allowance hours(int hours) {
    return new Allowance(hours * 3600L, Unit.BUSINESS_SECONDS);
  }

  private static void assertDue(String local, Allowance target, String picked) {
    Story story = story(target, picked);
    Instant at = instant("2026-03-30T12:00");
    Random any = new Random(1);
    List<Turn> turns = story.turns(any);
    assertEquals(story.naiveTurns(), turns);
    Course course = story.courses(turns, any).get(0);
    assertEquals(instant(local), story.naiveAsks().get(0).due(turns, at).orElseThrow());
    assertEquals(instant(local), course.deadline(at).orElseThrow().due());
    assertEquals(WITH_US, course.away(at));
    assertEquals(4, course.rounds());
  }

  private static Story story(Allowance target, String picked) {
    Setting setting = new Setting(HOURS, HOURS, Map.of(), Map.of(), target);
    Story story = new Story(setting, instant("2026-03-20T09:00"), Lives.IN_PROGRESS);
    LocalDate date = picked == null ? null : LocalDate.parse(picked);
    FactContent ask = FactContent.NONE.of(NeedKind.APPROVAL, List.of("The layout"));
    add(story, "2026-03-23T10:00", Kind.ASKED, ask.told(Channel.PHONE).by(date));
    add(story, "2026-03-24T11:00", Kind.QUESTIONED, FactContent.NONE);
    add(story, "2026-03-25T11:00", Kind.ANSWERED, FactContent.NONE);
    add(story, "2026-03-26T09:00", Kind.QUESTIONED, FactContent.NONE);
    add(story, "2026-03-27T12:00", Kind.ANSWERED, FactContent.NONE);
    add(story, "2026-03-30T08:00", Kind.QUESTIONED, FactContent.NONE);
    add(story, "2026-03-30T10:30", Kind.ANSWERED, FactContent.NONE);
    return story;
  }

  private static void add(Story story, String local, Kind kind, FactContent content) {
    Long ask = kind == Kind.ASKED ? null : Long.valueOf(1);
    Fact.Entry entry = new Fact.Entry(instant(local), "pm");
    story.add(Fact.now(kind, ask, content, entry));
  }

  private static Instant instant(String local) {
    return LocalDateTime.parse(local).atZone(OSLO).toInstant();
  }
}
