package org.ballincourt.bench.figure;

import static org.junit.Assert.assertEquals;

import java.util.List;
import org.junit.Test;

public final class TableTest {

  private static final Figure FAST =
      new Figure("times faster", 1234.4, Required.ratioOfAtLeast(400));
  private static final Figure SLOW = new Figure("cost", 2.5, Required.ratioOfAtMost(2));
  private static final Figure MANY =
      new Figure("statements of a page", 5, Required.statementsAtMost(4));
  private static final Figure FEW = new Figure("others", 30, Required.anyNumber());

  @Test
  public void saysWhatWasMeasuredWhatIsRequiredAndWhetherItIsMet() {
    assertEquals(
        """
        | figure               | measured | required       | met     |
        | -------------------- | -------- | -------------- | ------- |
        | times faster         | 1,234 ×  | at least 400 × | yes     |
        | cost                 | 2.50 ×   | at most 2.00 × | NOT MET |
        | statements of a page | 5        | at most 4      | NOT MET |
        | others               | 30       |                | –       |
        """,
        new Table(List.of(FAST, SLOW, MANY, FEW)).text());
  }

  @Test
  public void onlyACountIsWrongOnAnyMachine() {
    assertEquals(List.of(MANY), new Table(List.of(FAST, SLOW, MANY, FEW)).counts().notMet());
  }

  @Test
  public void aRatioOnTheLimitIsMet() {
    assertEquals("yes", new Figure("cost", 2, Required.ratioOfAtMost(2)).verdict());
    assertEquals("yes", new Figure("faster", 40, Required.ratioOfAtLeast(40)).verdict());
  }

  @Test
  public void aRatioJustBeyondTheLimitIsNotRoundedToIt() {
    assertEquals("NOT MET", new Figure("cost", 2.001, Required.ratioOfAtMost(2)).verdict());
  }
}
