package org.ballincourt.bench.calendar;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.ballincourt.bench.calendar.Questions.Question;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;

/** One question at a time, to the calendar, to a day walk and to bare searches. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class CalendarBench {

  @Benchmark
  public Duration between(Asked asked) {
    Question question = asked.next();
    return asked.calendar.between(question.start(), question.end());
  }

  @Benchmark
  public Duration betweenByDayWalk(Asked asked) {
    Question question = asked.next();
    return asked.walk.between(question.start(), question.end());
  }

  @Benchmark
  public long betweenBySearchesAlone(Asked asked) {
    return asked.bareBetween(asked.next());
  }

  @Benchmark
  public Optional<Instant> plus(Asked asked) {
    Question question = asked.next();
    return asked.calendar.plus(question.start(), question.open());
  }

  @Benchmark
  public Instant plusByDayWalk(Asked asked) {
    Question question = asked.next();
    return asked.walk.plus(question.start(), question.open());
  }

  @Benchmark
  public long plusBySearchesAlone(Asked asked) {
    return asked.barePlus(asked.next());
  }
}
