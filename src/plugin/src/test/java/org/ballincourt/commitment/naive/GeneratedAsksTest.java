package org.ballincourt.commitment.naive;

import static org.junit.Assert.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.ballincourt.commitment.Course;
import org.ballincourt.commitment.Deadline;
import org.ballincourt.court.Turn;
import org.junit.Test;

/** A thousand made-up issues, told by the code as the rules of the design tell them. */
public class GeneratedAsksTest {

  private static final int STORIES = Boolean.getBoolean("long.runs") ? 10_000 : 1_000;
  private static final int MOST_ACTS = 24;

  private final long seed = Long.getLong("seed", System.nanoTime());

  @Test
  public void codeAndRulesAgreeAfterEachAct() {
    System.out.println("generated from -Dseed=" + seed);
    Random random = new Random(seed);
    for (int i = 0; i < STORIES; i++) {
      RandomStory made = new RandomStory(random);
      for (int act = 0; act < 1 + i * MOST_ACTS / STORIES; act++) {
        made.goOn();
        assertAgreed(made.story(), made.now(), random);
      }
      assertAgreed(made.story(), made.now().plus(Duration.ofHours(random.nextInt(500))), random);
    }
  }

  private void assertAgreed(Story story, Instant at, Random random) {
    String which = "seed " + seed + ", at " + at + ": " + story;
    List<Turn> turns = story.naiveTurns();
    assertEquals(which, turns, story.turns(random));
    List<Course> courses = story.courses(turns, random);
    List<NaiveAsk> asks = story.naiveAsks();
    assertEquals(which, asks.size(), courses.size());
    NaiveCalendar team = story.setting().team().naive();
    for (int i = 0; i < asks.size(); i++) {
      Course course = courses.get(i);
      NaiveAsk ask = asks.get(i);
      assertEquals(which, told(ask, turns, at, team), told(course, story.setting(), at));
    }
  }

  private static List<String> told(NaiveAsk ask, List<Turn> turns, Instant at, NaiveCalendar team) {
    List<String> told = new ArrayList<>();
    told.add("state " + ask.state(turns) + " " + ask.end(turns).map(NaiveAsk.End::at));
    told.add("told " + ask.told());
    told.add("due " + ask.due(turns, at));
    told.add("elapsed " + ask.elapsed(turns, at));
    told.add("overdue " + ask.isOverdue(turns, at));
    told.add("let slide " + ask.isLetSlide(turns, at, team));
    told.add("in time " + ask.inTime(turns));
    return told;
  }

  private static List<String> told(Course course, Setting setting, Instant at) {
    List<String> told = new ArrayList<>();
    told.add("state " + course.state() + " " + course.end().map(Course.End::at));
    told.add("told " + course.toldAt());
    told.add("due " + course.deadline(at).map(Deadline::due));
    told.add("elapsed " + course.elapsed(at));
    told.add("overdue " + course.isOverdue(at));
    told.add("let slide " + course.isLetSlide(at, setting.team().calendar()));
    told.add("in time " + course.inTime());
    return told;
  }
}
