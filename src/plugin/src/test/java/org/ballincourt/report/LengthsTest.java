package org.ballincourt.report;

import static org.junit.Assert.assertEquals;

import java.util.OptionalLong;
import java.util.stream.LongStream;
import org.junit.Test;

public class LengthsTest {

  @Test
  public void theMedianOfAnOddNumberIsTheMiddle() {
    assertEquals(OptionalLong.of(3), new Lengths(9, 1, 3).median());
  }

  @Test
  public void theMedianOfAnEvenNumberIsATurnThatThereWas() {
    assertEquals(OptionalLong.of(2), new Lengths(10, 3, 2, 1).median());
  }

  /** The 90th percentile of the numbers from 1 to n is the ⌈0.9 n⌉-th. */
  @Test
  public void nineOfTenTookNoLongerThanTheNinetieth() {
    assertEquals(
        OptionalLong.of(9), new Lengths(LongStream.rangeClosed(1, 10).toArray()).ninetieth());
    assertEquals(
        OptionalLong.of(10), new Lengths(LongStream.rangeClosed(1, 11).toArray()).ninetieth());
    assertEquals(
        OptionalLong.of(90), new Lengths(LongStream.rangeClosed(1, 100).toArray()).ninetieth());
  }

  @Test
  public void oneTurnIsAllOfThem() {
    Lengths one = new Lengths(7);

    assertEquals(OptionalLong.of(7), one.median());
    assertEquals(OptionalLong.of(7), one.ninetieth());
    assertEquals(OptionalLong.of(7), one.longest());
  }

  @Test
  public void withoutTurnsThereIsNoLengthWhichIsNotZero() {
    Lengths none = new Lengths();

    assertEquals(0, none.turns());
    assertEquals(OptionalLong.empty(), none.median());
    assertEquals(OptionalLong.empty(), none.longest());
    assertEquals(OptionalLong.of(0), new Lengths(0).longest());
  }
}
