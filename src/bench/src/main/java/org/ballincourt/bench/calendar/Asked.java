package org.ballincourt.bench.calendar;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.ballincourt.bench.calendar.Questions.Question;
import org.ballincourt.calendar.BusinessCalendar;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Whoever answers questions about one calendar, and the questions; all of them agree. */
@State(Scope.Thread)
public class Asked {

  private static final Instant FIRST = Instant.parse("2010-01-04T00:00:00Z");
  private static final Instant LAST = Instant.parse("2129-12-25T00:00:00Z");

  /** How long the spans are. */
  @Param({"1", "30", "365", "1825"})
  public int days;

  @Param("1")
  public long seed;

  final BusinessCalendar calendar = HelsinkiOffice.calendar();
  final DayWalk walk = new DayWalk(HelsinkiOffice.ZONE, HelsinkiOffice.editions());

  /** Of all the decades that the calendar compiles for these questions. */
  final BareSearches searches = new BareSearches(calendar.openSpans(FIRST, LAST));

  private List<Question> questions;
  private int asked;

  /**
   * @throws IllegalStateException where two answers differ
   */
  @Setup
  public void draw() {
    questions = Questions.drawn(days, seed, walk).all();
    questions.forEach(this::requireOneAnswer);
  }

  Question next() {
    asked = (asked + 1) & (Questions.COUNT - 1);
    return questions.get(asked);
  }

  private void requireOneAnswer(Question question) {
    Instant start = question.start();
    Duration open = question.open();
    requireSame(question, open, calendar.between(start, question.end()));
    requireSame(question, open, Duration.ofSeconds(bareBetween(question)));
    Instant end = walk.plus(start, open);
    requireSame(question, Optional.of(end), calendar.plus(start, open));
    requireSame(question, end, Instant.ofEpochSecond(barePlus(question)));
  }

  long bareBetween(Question question) {
    return searches.between(question.start().getEpochSecond(), question.end().getEpochSecond());
  }

  long barePlus(Question question) {
    return searches.plus(question.start().getEpochSecond(), question.open().getSeconds());
  }

  private static void requireSame(Question question, Object walked, Object answer) {
    if (!walked.equals(answer)) {
      throw new IllegalStateException(question + ": not " + walked + " but " + answer);
    }
  }
}
