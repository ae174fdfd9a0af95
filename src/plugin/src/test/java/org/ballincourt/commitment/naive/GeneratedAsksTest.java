package org.ballincourt.commitment.naive;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.ballincourt.commitment.CountedTurns;
import org.ballincourt.commitment.Course;
import org.ballincourt.commitment.target.Deadline;
import org.ballincourt.court.Turn;
import org.junit.Test;

/** Made-up issues, told by the code as the rules of the design tell them, after each act. */
public class GeneratedAsksTest {

  private static final int STORIES = Boolean.getBoolean("long.runs") ? 10_000 : 1_000;
  private static final int STORIES_OF_A_SETTING = 20;
  private static final int MOST_ACTS = 24;

  private final long seed = Long.getLong("seed", System.nanoTime());
  private final Random random = new Random(seed);
  private final Set<String> seen = new HashSet<>();

  @Test
  public void codeAndRulesAgree() {
    System.out.println("generated from -Dseed=" + seed);
    Setting setting = null;
    for (int i = 0; i < STORIES; i++) {
      setting = i % STORIES_OF_A_SETTING == 0 ? Setting.random(random) : setting;
      tell(new RandomStory(setting.otherwise(random), random), 1 + i * MOST_ACTS / STORIES);
    }
    assertSeen("state OPEN", "state RECEIVED", "state WITHDRAWN", "state DONE");
    assertSeen(
        "overdue true", "let slide true", "in time Optional[true]", "in time Optional[false]");
  }

  /** The first ones are short, so that what goes wrong is found in few words. */
  private void tell(RandomStory made, int acts) {
    for (int act = 0; act < acts; act++) {
      made.goOn();
      assertAgreed(made.story(), made.now());
    }
    made.laterInstants().forEach(at -> assertAgreed(made.story(), at));
  }

  private void assertAgreed(Story story, Instant at) {
    String which = "seed " + seed + ", at " + at + ": " + story;
    List<Turn> turns = story.naiveTurns();
    assertEquals(which, turns, story.turns(random));
    List<Course> courses = story.courses(turns, random);
    List<NaiveAsk> asks = story.naiveAsks();
    assertEquals(which, asks.size(), courses.size());
    for (int i = 0; i < asks.size(); i++) {
      List<String> told = told(asks.get(i), turns, at, story.setting().team().naive());
      assertEquals(which, told, told(courses.get(i), at, story.setting()));
      seen.addAll(told);
    }
    NaivePanel panel = NaivePanel.of(asks, turns, story.setting());
    CountedTurns counted = story.counted(courses, random);
    assertEquals(which, panel.due(at), counted.deadline().map(Deadline::due));
    assertEquals(which, panel.isOverdue(at), counted.isOverdue(at));
  }

  private static List<String> told(NaiveAsk ask, List<Turn> turns, Instant at, NaiveCalendar team) {
    return List.of(
        "state " + ask.state(turns),
        "end " + ask.end(turns).map(NaiveAsk.End::at),
        "told " + ask.told(),
        "due " + ask.due(turns, at),
        "elapsed " + ask.elapsed(turns, at),
        "overdue " + ask.isOverdue(turns, at),
        "let slide " + ask.isLetSlide(turns, at, team),
        "in time " + ask.inTime(turns));
  }

  private static List<String> told(Course course, Instant at, Setting setting) {
    return List.of(
        "state " + course.state(),
        "end " + course.end().map(Course.End::at),
        "told " + course.toldAt(),
        "due " + course.deadline(at).map(Deadline::due),
        "elapsed " + course.elapsed(at),
        "overdue " + course.isOverdue(at),
        "let slide " + course.isLetSlide(at, setting.team().calendar()),
        "in time " + course.inTime());
  }

  private void assertSeen(String... told) {
    for (String one : told) {
      assertTrue("never " + one + ", seed " + seed, seen.contains(one));
    }
  }
}
