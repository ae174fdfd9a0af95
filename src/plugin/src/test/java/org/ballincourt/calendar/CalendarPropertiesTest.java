package org.ballincourt.calendar;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TimeZone;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.Test;

/** What holds of every calendar, tried on many, and compared with one that is ticked off. */
public class CalendarPropertiesTest {

  private static final int CALENDARS = 25;
  private static final int QUESTIONS = 40;

  private final long seed = Long.getLong("seed", System.nanoTime());
  private final Random random = new Random(seed);

  @Test
  public void countsWhatIsTickedOffMinuteByMinute() {
    each(
        (calendar, ticked, story) -> {
          Instant a = instant();
          Instant b = instant();
          assertEquals(story, ticked.between(a, b), calendar.between(a, b));
          assertEquals(story, ticked.isOpenAt(a), calendar.isOpenAt(a));
        });
  }

  @Test
  public void findsTheEarliestAndTheLatestMinuteThatAreTickedOff() {
    each(
        (calendar, ticked, story) -> {
          Instant a = minute();
          Duration d = Duration.ofMinutes(1 + random.nextInt(6_000));
          assertFound(story, ticked.plus(a, d), calendar.plus(a, d));
          assertFound(story, ticked.minus(a, d), calendar.minus(a, d));
          assertFound(story, ticked.nextOpening(a), calendar.nextOpening(a));
          assertFound(story, ticked.previousClosing(a), calendar.previousClosing(a));
        });
  }

  @Test
  public void endsWorkingDaysThatAreTickedOff() {
    each(
        (calendar, ticked, story) -> {
          Instant a = instant();
          int n = 1 + random.nextInt(9);
          assertFound(story, ticked.endOfWorkingDay(a, n), calendar.endOfWorkingDay(a, n));
        });
  }

  @Test
  public void addsUpAtEverySplitAndNeverGoesBack() {
    each(
        (calendar, ticked, story) -> {
          List<Instant> three = Stream.of(instant(), instant(), instant()).sorted().toList();
          Duration first = calendar.between(three.get(0), three.get(1));
          Duration second = calendar.between(three.get(1), three.get(2));
          Duration whole = calendar.between(three.get(0), three.get(2));
          assertEquals(story, whole, first.plus(second));
          assertTrue(story, whole.compareTo(first) >= 0);
          assertTrue(
              story,
              whole.toSeconds() <= three.get(2).getEpochSecond() - three.get(0).getEpochSecond());
          assertEquals(story, Duration.ZERO, calendar.between(three.get(2), three.get(0)));
        });
  }

  @Test
  public void countsBackWhatItAdded() {
    each(
        (calendar, ticked, story) -> {
          Instant a = instant();
          Duration d = Duration.ofSeconds(random.nextInt(2_000_000));
          calendar.plus(a, d).ifPresent(t -> assertEquals(story, d, calendar.between(a, t)));
          calendar.minus(a, d).ifPresent(t -> assertEquals(story, d, calendar.between(t, a)));
        });
  }

  /** One second earlier it is less, one second later it is more. */
  @Test
  public void mirrorsPlusInMinus() {
    each(
        (calendar, ticked, story) -> {
          Instant a = instant();
          Duration d = Duration.ofSeconds(1 + random.nextInt(2_000_000));
          calendar
              .plus(a, d)
              .ifPresent(
                  t -> {
                    assertTrue(story, calendar.between(a, t.minusSeconds(1)).compareTo(d) < 0);
                    assertFalse(story, calendar.minus(t, d).orElseThrow().isBefore(floor(a)));
                  });
          calendar
              .minus(a, d)
              .ifPresent(
                  t -> {
                    assertTrue(story, calendar.between(t.plusSeconds(1), a).compareTo(d) < 0);
                    assertFalse(story, calendar.plus(t, d).orElseThrow().isAfter(floor(a)));
                  });
        });
  }

  @Test
  public void listsOpeningsThatAddUpAndLieApart() {
    each(
        (calendar, ticked, story) -> {
          Instant a = minute();
          Instant b = a.plus(Duration.ofMinutes(random.nextInt(30_000)));
          List<OpenSpan> spans = calendar.openSpans(a, b);
          Duration sum = spans.stream().map(OpenSpan::length).reduce(Duration.ZERO, Duration::plus);
          assertEquals(story, calendar.between(a, b), sum);
          for (int i = 1; i < spans.size(); i++) {
            assertTrue(story, spans.get(i - 1).end().isBefore(spans.get(i).start()));
          }
        });
  }

  @Test
  public void doesNotDependOnTheZoneOfTheMachine() {
    TimeZone machine = TimeZone.getDefault();
    try {
      for (String zone : List.of("Pacific/Kiritimati", "America/Sao_Paulo", "UTC")) {
        TimeZone.setDefault(TimeZone.getTimeZone(ZoneId.of(zone)));
        TickedCalendar ticked = new TickedCalendar(new Random(seed));
        Instant a = TickedCalendar.FIRST.plus(Duration.ofDays(100));
        Instant b = TickedCalendar.FIRST.plus(Duration.ofDays(600));
        assertEquals("seed " + seed, ticked.between(a, b), ticked.calendar().between(a, b));
      }
    } finally {
      TimeZone.setDefault(machine);
    }
  }

  @Test
  public void answersManyThreadsAlike() throws InterruptedException, ExecutionException {
    TickedCalendar ticked = new TickedCalendar(random);
    BusinessCalendar shared = ticked.calendar();
    Instant a = instant();
    List<Instant> ends = Stream.generate(() -> wide()).limit(200).toList();
    BusinessCalendar alone = ticked.calendar();
    List<Duration> expected = ends.stream().map(end -> alone.between(a, end)).toList();
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try {
      List<Future<List<Duration>>> answers =
          Stream.generate(
                  () ->
                      threads.submit(
                          () -> ends.stream().map(end -> shared.between(a, end)).toList()))
              .limit(8)
              .toList();
      for (Future<List<Duration>> answer : answers) {
        assertEquals("seed " + seed, expected, answer.get());
      }
    } finally {
      threads.shutdownNow();
    }
  }

  private interface Check {
    void of(BusinessCalendar calendar, TickedCalendar ticked, String story);
  }

  private void each(Check check) {
    for (int i = 0; i < CALENDARS; i++) {
      TickedCalendar ticked = new TickedCalendar(random);
      BusinessCalendar calendar = ticked.calendar();
      for (int j = 0; j < QUESTIONS; j++) {
        check.of(calendar, ticked, "seed " + seed + ", calendar " + i + ", question " + j);
      }
    }
  }

  /** What is ticked off ends; where nothing was found there, nothing is said. */
  private static void assertFound(
      String story, Optional<Instant> expected, Optional<Instant> found) {
    expected.ifPresent(instant -> assertEquals(story, instant, found.orElseThrow()));
  }

  /** In the middle of what is ticked off. */
  private Instant instant() {
    return minute().plusMillis(random.nextInt(60_000));
  }

  private Instant minute() {
    int fifth = TickedCalendar.MINUTES / 5;
    return TickedCalendar.FIRST.plus(Duration.ofMinutes(fifth + random.nextInt(3 * fifth)));
  }

  private Instant wide() {
    return TickedCalendar.FIRST.plus(Duration.ofDays(random.nextInt(60_000) - 30_000));
  }

  private static Instant floor(Instant instant) {
    return Instant.ofEpochSecond(instant.getEpochSecond());
  }
}
