package org.ballincourt.commitment.naive;

import static org.junit.Assert.assertEquals;

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
  private static final int STORIES_OF_A_SETTING = 20;
  private static final int MOST_ACTS = 24;

  private final java.util.Map<String, Integer> seen = new java.util.TreeMap<>();
  private final long seed = Long.getLong("seed", System.nanoTime());

  @Test
  public void codeAndRulesAgreeAfterEachAct() {
    System.out.println("generated from -Dseed=" + seed);
    Random random = new Random(seed);
    Setting setting = null;
    for (int i = 0; i < STORIES; i++) {
      setting = i % STORIES_OF_A_SETTING == 0 ? Setting.random(random) : setting;
      RandomStory made = new RandomStory(setting.otherwise(random), random);
      tell(made, 1 + i * MOST_ACTS / STORIES, random);
    }
    System.out.println(seen);
  }

  private void tell(RandomStory made, int acts, Random random) {
    for (int act = 0; act < acts; act++) {
      made.goOn();
      assertAgreed(made.story(), made.now(), random);
    }
    for (Instant at : made.laterInstants()) {
      assertAgreed(made.story(), at, random);
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
      told(ask, turns, at, team)
          .forEach(
              w -> seen.merge(w.replaceAll("Optional\\[2.*|PT.*[1-9].*", "x"), 1, Integer::sum));
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
